import type { PageHands } from '@/components/panel/hands';
import type { OurElement } from '@/components/panel/host';
import type { PageView } from '@/lib/pages/view';
import type { Lang } from '@/lib/words/catalogue';
import { triggerWords } from '@/lib/words/trigger';
import { freeBeside } from './box';
import { createRing } from './ring';
import { markTerms, type TermMarks } from './terms';
import { canMark } from './terms-highlight';
import { createWalk, type Walk } from './walk';

/** Everything that is drawn on the page itself: the ring of a guide, the marks of our terms. */
export interface Hands extends PageHands {
  /** The page in front became another one, with or without a reload. */
  at(view: Pick<PageView, 'site' | 'page'>): void;
  /** Explains the words selected on the page; they are read here and told to nobody. */
  explainSelection(): void;
  /** Another language, whose words are in the page. */
  say(lang: Lang): void;
  /** Takes all of it off the page. */
  remove(): void;
}

export interface HandsPlace {
  doc: Document;
  /** Ours, taken only once there is something to draw. */
  takeElement: () => OurElement;
  lang: () => Promise<Lang>;
  /** Where the step shown is on the page now; null while no step is shown. */
  onStepFound: (found: boolean | null) => void;
  /** Marks came or went, also by the button in the card. */
  onMarked: (on: boolean) => void;
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** What this browser can do: null, or whether marks are there at the start. */
export const marksAtFirst = (): boolean | null => (canMark() ? false : null);

interface Drawing {
  element: OurElement;
  walk: Walk;
  marks: TermMarks;
  end: AbortController;
}

/** The ring, the marks and the card, on one element of ours, which is taken with the first of them. */
export function createHands(place: HandsPlace): Hands {
  const { doc, signal, onStepFound, onMarked, isAlive } = place;
  let drawing: Drawing | null = null;
  let lang: Lang = 'ja';
  let view: Pick<PageView, 'site' | 'page'> | null = null;
  /** What was asked for while the language was being looked up. */
  let starting: Promise<Drawing | null> | null = null;

  async function start(): Promise<Drawing | null> {
    lang = await place.lang();
    if (signal.aborted) return null;
    const element = place.takeElement();
    element.stand();
    const end = new AbortController();
    const until = AbortSignal.any([end.signal, signal]);
    const ring = createRing(element, until, () => {
      const panel = element.root.querySelector('.panel')?.getBoundingClientRect() ?? null;
      return freeBeside(panel, { width: innerWidth, height: innerHeight });
    });
    const tag = () => triggerWords(lang)('trigger.ring');
    const { host } = element;
    const walk = createWalk({ doc, ring, signal: until, tag, host, onFound: onStepFound });
    if (view) walk.at(view);
    // Marks that go with the drawing are not taken away by anybody.
    const onChange = (on: boolean) => until.aborted || onMarked(on);
    const marks = markTerms(doc, { element, lang, signal: until, isAlive, onChange });
    drawing = { element, walk, marks, end };
    return drawing;
  }

  /** In the order asked for; quietly nothing where the page or the extension is gone. */
  function use(how: (drawing: Drawing) => unknown): void {
    starting ??= start().catch(() => null);
    const begun = starting;
    const go = (now: Drawing | null) => {
      if (now) how(now);
      // What could not begin is begun anew when it is asked for again.
      else if (starting === begun) starting = null;
    };
    void begun.then(go).catch(() => undefined);
  }

  return {
    showStep(step) {
      if (step || starting) use(({ walk }) => walk.showStep(step));
    },
    markTerms(on) {
      if (on || starting) use(({ marks }) => (on ? marks.on() : marks.off()));
    },
    showTerm: (id) => use(({ marks }) => marks.show(id)),
    explainSelection: () => use(({ marks }) => marks.explainSelection()),
    at(now) {
      const isAnother = view !== null && (view.page !== now.page || view.site !== now.site);
      view = now;
      drawing?.walk.at(now);
      if (isAnother) drawing?.marks.navigated();
    },
    say(now) {
      lang = now;
      drawing?.walk.sayAnew();
      drawing?.marks.say(now);
    },
    remove() {
      const ending = starting;
      starting = null;
      void ending?.then((now) => {
        now?.end.abort();
        now?.element.remove();
        if (drawing === now) drawing = null;
      });
    },
  };
}
