import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createHands } from '@/components/marks/hands';
import type { Beside, Panel as MountedPanel, Whose } from './beside';
import type { PageNews } from './hands';
import { addStyle, borrow } from './host';
import { Panel } from './Panel';
import panelCss from './panel.css?inline';
import { pressableBoxes } from './pressable';
import { betterSide, narrow, type Side } from './side';
import { hostsOf, watchView } from './sight';
import toolsCss from './tools.css?inline';
import { PanelSpeaking } from './words';

/** Puts the panel into our element; it is drawn while it is open. */
export function mountPanel(beside: Beside): MountedPanel {
  const { root } = beside.element;
  addStyle(root, panelCss + toolsCss);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  const react = createRoot(container);
  const close = () => {
    react.render(null);
    beside.panelIsOpen(false);
  };
  return {
    close,
    remove() {
      react.unmount();
      container.remove();
    },
    open(whose, manner) {
      const boxes = pressableBoxes(root.ownerDocument);
      const kept = innerWidth < narrow ? manner.narrow : manner.wide;
      const side = kept ?? betterSide(boxes, { width: innerWidth, height: innerHeight });
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
  const { keeper } = beside;
  const [side, setSide] = useState(first);
  const [view, setView] = useState(() => firstView(beside));
  const [stepFound, setStepFound] = useState<boolean | null>(null);
  const hands = useMemo(() => {
    const doc = beside.element.host.ownerDocument;
    return createHands({
      doc,
      takeElement: () => borrow(beside.element),
      lang: keeper.lang,
      onStepFound: setStepFound,
      signal: beside.eyes.signal,
    });
  }, [beside, keeper]);
  useEffect(() => () => hands.remove(), [hands]);
  useEffect(() => {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, beside.eyes.signal]);
    const doc = beside.element.host.ownerDocument;
    void keeper
      .insurers()
      .catch(() => [])
      .then((insurers) => {
        if (signal.aborted) return;
        const { address, eyes } = beside;
        const watch = watchView({
          doc,
          address,
          insurers: hostsOf(insurers),
          recognition: () => eyes.recognition,
          signal,
          onView: setView,
        });
        beside.onChange = watch.look;
      });
    return () => {
      beside.onChange = null;
      stop.abort();
    };
  }, [beside, keeper]);
  const quietly = (done: Promise<unknown>) => void done.catch(() => undefined);
  const { openChecklist, openSide, siteOff } = keeper;
  return (
    <PanelSpeaking lang={lang}>
      <Panel
        news={{ view, stepFound }}
        {...{ hands, keeper, nickname, side }}
        practice={beside.practice}
        onSide={(next) => {
          setSide(next);
          const isWide = next === 'left' || next === 'right';
          quietly(keeper.keepManner(isWide ? { wide: next } : { narrow: next }));
        }}
        onClose={close}
        tools={{
          host: beside.address().hostname,
          onChecklist: openChecklist && (() => quietly(openChecklist())),
          onSide: beside.canOpenSide && openSide ? () => quietly(openSide()) : undefined,
          onSiteOff: siteOff,
        }}
      />
    </PanelSpeaking>
  );
}

/** What the recogniser has seen already; the rest comes with the first look. */
function firstView({ eyes: { recognition } }: Beside): PageNews['view'] {
  return {
    site: 'other',
    insurer: null,
    page: recognition.page?.id ?? null,
    status: recognition.status,
    topics: [],
    terms: [],
    oldPaths: [],
  };
}
