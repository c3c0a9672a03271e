import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createHands, type Hands, marksAtFirst } from '@/components/marks/hands';
import type { InsurerCard } from '@/lib/insurers/card';
import { everyPage } from '@/lib/pages/every-page';
import { siteOf } from '@/lib/pages/sites';
import { type Lang, registered } from '@/lib/words/catalogue';
import type { Beside, Panel as MountedPanel, Opening, Whose } from './beside';
import { readCard } from './Help';
import type { PageNews } from './hands';
import { addStyle, borrow } from './host';
import { Panel } from './Panel';
import { waitFor } from './patience';
import { whatIsOn } from './pressable';
import { betterSide, headAt, narrow, type Side } from './side';
import { watchView } from './sight';
import { panelStyles } from './styles';
import { PanelSpeaking } from './words';

/** What is drawn on the page, and who wants to hear of it while the panel is open. */
interface OnPage {
  hands: Hands;
  marked: boolean | null;
  /** Whether terms are marked wherever the help is opened, as it is kept. */
  wanted: boolean;
  listener: ((news: Partial<Pick<PageNews, 'stepFound' | 'marked'>>) => void) | null;
}

/** Puts the panel into our element; it is drawn while it is open. */
export function mountPanel(beside: Beside): MountedPanel {
  const { root, host } = beside.element;
  const { keeper, eyes } = beside;
  addStyle(root, panelStyles);
  const container = root.ownerDocument.createElement('div');
  root.append(container);
  const react = createRoot(container);
  /** The marks outlive the panel: it is closed to read the page. */
  const onPage: OnPage = {
    marked: marksAtFirst(),
    wanted: false,
    listener: null,
    hands: createHands({
      doc: host.ownerDocument,
      takeElement: () => borrow(beside.element),
      lang: () => wordsFor(keeper),
      onStepFound: (stepFound) => onPage.listener?.({ stepFound }),
      onMarked: (marked) => {
        onPage.marked = marked;
        onPage.listener?.({ marked });
        if (marked === onPage.wanted) return;
        // Whoever takes the marks away does not want them on the next page either.
        onPage.wanted = marked;
        keeper.keepManner({ marks: marked }).catch(() => undefined);
      },
      isAlive: () => eyes.isAlive(),
      signal: eyes.signal,
    }),
  };
  let sight: Sight | null = null;
  const leave = () => {
    sight?.stop();
    sight = null;
  };
  const close = () => {
    leave();
    react.render(null);
    beside.panelIsOpen(false);
  };
  return {
    close,
    remove() {
      leave();
      react.unmount();
      onPage.hands.remove();
      container.remove();
    },
    async open(opening) {
      if (sight) return;
      const looking = lookAt(beside, onPage, opening);
      sight = looking;
      const draw = () => {
        if (sight !== looking) return;
        const { manner } = opening;
        const kept = innerWidth < narrow ? manner.narrow : manner.wide;
        const window = { width: innerWidth, height: innerHeight };
        const page = whatIsOn(root.ownerDocument, host);
        const side = kept ?? betterSide(window, page);
        const head = (of: Side) => headAt(of, window, page.pressables);
        onPage.wanted = manner.marks;
        beside.panelIsOpen(true);
        beside.element.stand();
        // At once: somebody pressed a button and waits.
        flushSync(() =>
          react.render(
            <Open {...{ ...opening, beside, onPage, sight: looking, side, head, close }} />,
          ),
        );
        if (manner.marks && onPage.marked === false) onPage.hands.markTerms(true);
      };
      await waitFor(looking.ready);
      draw();
    },
  };
}

/** The language of the moment, with its words in the page. */
async function wordsFor(keeper: Beside['keeper']): Promise<Lang> {
  const { lang } = await keeper.spoken();
  if (!registered(lang, 'panel')) await keeper.bringWords(lang);
  return lang;
}

interface OpenProps extends Omit<Opening, 'insurers' | 'manner'> {
  beside: Beside;
  onPage: OnPage;
  side: Side;
  /** How far down the panel begins at a side (px). */
  head: (side: Side) => number;
  sight: Sight;
  close: () => void;
}

function Open(props: OpenProps) {
  const { beside, onPage, sight, side: first, head, whose: opened, begun, close } = props;
  const { keeper } = beside;
  const { hands } = onPage;
  const [side, setSide] = useState(first);
  const { whose, askAgain, choose } = useWhose(beside, opened);
  const news = useNews(sight);
  const quietly = (done: Promise<unknown>) => void done.catch(() => undefined);
  const { openChecklist, openSide, siteOff, speak } = keeper;
  const [lang, setLang] = useState(whose.lang);
  const say = (next: Lang) => {
    setLang(next);
    hands.say(next);
    // The button that comes back when the panel is closed is looked after there.
    beside.eyes.onChange?.(beside.eyes.recognition);
  };
  const onChecklist = openChecklist && (() => quietly(openChecklist()));
  return (
    <PanelSpeaking lang={lang}>
      <Panel
        {...{ news, hands, keeper, side, onChecklist }}
        known={{ begun, card: sight.card }}
        head={head(side)}
        person={whose}
        onPerson={choose}
        onPeopleChanged={askAgain}
        practice={beside.practice}
        onSide={(next) => {
          setSide(next);
          const isWide = next === 'left' || next === 'right';
          quietly(keeper.keepManner(isWide ? { wide: next } : { narrow: next }));
        }}
        onClose={close}
        tools={{
          host: beside.address().hostname,
          onChecklist,
          onSide: beside.canOpenSide && openSide ? () => quietly(openSide()) : undefined,
          onSiteOff: siteOff,
          onLang: speak && ((next) => void speak(next).then((used) => used && say(next))),
        }}
      />
    </PanelSpeaking>
  );
}

/**
 * Whose help it is. Whoever was in the popup or in another window meanwhile may have put somebody
 * else in front: it is asked again whenever the page comes back to the front.
 */
function useWhose({ keeper, eyes }: Beside, opened: Whose) {
  const [whose, setWhose] = useState(opened);
  const askAgain = useCallback(() => {
    if (eyes.isAlive()) keeper.whose().then(setWhose, () => undefined);
  }, [keeper, eyes]);
  useEffect(() => {
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, eyes.signal]);
    addEventListener('focus', askAgain, { signal });
    addEventListener('visibilitychange', askAgain, { capture: true, signal });
    return () => stop.abort();
  }, [askAgain, eyes]);
  const { choosePerson } = keeper;
  const choose = choosePerson && ((id: string) => void choosePerson(id).then(setWhose, askAgain));
  return { whose, askAgain, choose };
}

/** What the page shows, kept up with from before the panel is drawn until it is closed. */
interface Sight {
  news: PageNews;
  /** The card of the insurer whose page it is, if there was one at the first look. */
  card: InsurerCard | null;
  /** Settled after the first look. */
  ready: Promise<void>;
  onNews: ((news: PageNews) => void) | null;
  stop(): void;
}

function lookAt(
  beside: Beside,
  onPage: OnPage,
  { insurers, manner }: Pick<Opening, 'insurers' | 'manner'>,
): Sight {
  const { keeper, eyes } = beside;
  const { hands } = onPage;
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, eyes.signal]);
  const first = Promise.withResolvers<void>();
  const sight: Sight = {
    // What is to be marked is, a moment after the panel is drawn.
    news: {
      view: firstView(beside),
      stepFound: null,
      marked: onPage.marked === false ? manner.marks : onPage.marked,
    },
    card: null,
    ready: first.promise,
    onNews: null,
    stop: () => {
      stop.abort();
      onPage.listener = null;
      beside.onChange = null;
    },
  };
  const change = (more: Partial<PageNews>) => {
    const keys = Object.keys(more) as (keyof PageNews)[];
    if (keys.every((key) => sight.news[key] === more[key])) return;
    sight.news = { ...sight.news, ...more };
    sight.onNews?.(sight.news);
  };
  onPage.listener = change;
  const watch = watchView({
    doc: beside.element.host.ownerDocument,
    address: beside.address,
    insurers,
    recognition: () => eyes.recognition,
    signal,
    onView(view) {
      hands.at(view);
      change({ view });
      void readCard(keeper, view.insurer).then((card) => {
        sight.card ??= card;
        first.resolve();
      });
    },
  });
  beside.onChange = watch.look;
  return sight;
}

function useNews(sight: Sight): PageNews {
  const [news, setNews] = useState(sight.news);
  useEffect(() => {
    setNews(sight.news);
    sight.onNews = setNews;
    return () => {
      sight.onNews = null;
    };
  }, [sight]);
  return news;
}

/** What the recogniser has seen already; the rest comes with the first look. */
function firstView({ eyes: { recognition }, address }: Beside): PageNews['view'] {
  const { page } = recognition;
  return {
    ...siteOf(address(), new Map()),
    page: page && everyPage.some(({ id }) => id === page.id) ? page.id : null,
    status: recognition.status,
    topics: [],
    terms: [],
    oldPaths: [],
  };
}
