import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { builtInWaits } from '@/lib/guides/waits';
import type { Recognition } from '@/lib/pages/recognise';
import type { Beside, Panel as MountedPanel, Whose } from './beside';
import { addStyle } from './host';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';
import { pressableBoxes } from './pressable';
import { betterSide, type Side } from './side';
import statusCss from './status.css?inline';
import { PanelSpeaking } from './words';

/** Puts the panel into our element; it is drawn while it is open. */
export function mountPanel(beside: Beside): MountedPanel {
  const { root } = beside.element;
  addStyle(root, panelCss + statusCss);
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

function Open({ beside, side: first, lang, nickname, insurer, close }: OpenProps) {
  const [side, setSide] = useState(first);
  const [{ page, status }, setRecognition] = useState<Recognition>(beside.eyes.recognition);
  useEffect(() => {
    beside.onChange = setRecognition;
  }, [beside]);
  return (
    <PanelSpeaking lang={lang}>
      <Panel
        page={page?.id ?? null}
        status={status}
        nickname={nickname}
        insurer={typeof insurer === 'string' ? builtInWaits(insurer, lang) : (insurer ?? null)}
        practice={beside.practice}
        side={side}
        onSide={setSide}
        onClose={close}
        takeOver={(registered) => beside.keeper.takeOver(registered)}
      />
    </PanelSpeaking>
  );
}
