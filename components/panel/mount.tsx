import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { freeBeside } from '@/components/marks/box';
import { createRing } from '@/components/marks/ring';
import { createWalk } from '@/components/marks/walk';
import type { Recognition } from '@/lib/pages/recognise';
import { portalWords } from '@/lib/words/portal';
import type { Beside, Panel as MountedPanel, Whose } from './beside';
import guideCss from './guide.css?inline';
import { addStyle } from './host';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';
import { pressableBoxes } from './pressable';
import { betterSide, type Side } from './side';
import { PanelSpeaking } from './words';

/** Puts the panel into our element; it is drawn while it is open. */
export function mountPanel(beside: Beside): MountedPanel {
  const { root } = beside.element;
  addStyle(root, panelCss + guideCss);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  const react = createRoot(container);
  const close = () => {
    react.render(null);
    beside.onChange = null;
    beside.panelIsOpen(false);
  };
  return {
    remove: () => react.unmount(),
    open(whose) {
      const boxes = pressableBoxes(root.ownerDocument);
      const side = betterSide(boxes, { width: innerWidth, height: innerHeight });
      beside.panelIsOpen(true);
      // At once: somebody pressed a button and waits.
      flushSync(() => react.render(<Open {...{ beside, side, close }} {...whose} />));
    },
  };
}

interface OpenProps extends Whose {
  beside: Beside;
  side: Side;
  close: () => void;
}

function Open({ beside, side: first, lang, nickname, close }: OpenProps) {
  const [side, setSide] = useState(first);
  const [{ page, status }, setRecognition] = useState<Recognition>(beside.eyes.recognition);
  const [stepFound, setStepFound] = useState<boolean | null>(null);
  useEffect(() => {
    beside.onChange = setRecognition;
  }, [beside]);
  const walk = useMemo(
    () => createHands(beside, () => portalWords(lang)('walk.ring'), setStepFound),
    [beside, lang],
  );
  useEffect(() => walk.at({ site: 'mynaportal', page: page?.id ?? null }), [walk, page]);
  useEffect(() => () => walk.leave(), [walk]);
  return (
    <PanelSpeaking lang={lang}>
      <Panel
        page={page?.id ?? null}
        status={status}
        nickname={nickname}
        practice={beside.practice}
        side={side}
        onSide={setSide}
        onClose={close}
        hands={walk}
        keeper={beside.keeper}
        stepFound={stepFound}
        takeOver={(registered) => beside.keeper.takeOver(registered)}
      />
    </PanelSpeaking>
  );
}

/** What the guides draw on the page, as long as the panel is open. */
function createHands(
  { element, eyes }: Beside,
  tag: () => string,
  onFound: (found: boolean | null) => void,
) {
  const doc = element.root.ownerDocument;
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, eyes.signal]);
  const ring = createRing(element, signal, () => {
    const panel = element.root.querySelector('.panel')?.getBoundingClientRect() ?? null;
    return freeBeside(panel, { width: innerWidth, height: innerHeight });
  });
  const walk = createWalk({ doc, ring, signal, tag, host: element.host, onFound });
  return { ...walk, leave: () => stop.abort() };
}
