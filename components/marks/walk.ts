import type { StepAt } from '@/components/panel/hands';
import { type FoundPlace, findPlace } from '@/lib/guides/find-place';
import { mayStandOn } from '@/lib/guides/place';
import { stepOf } from '@/lib/guides/progress';
import { ofDocument } from '@/lib/pages/dom';
import { type IsShown, isShownInBrowser } from '@/lib/pages/shown';
import { inSlices } from '@/lib/pages/slices';
import type { PageView } from '@/lib/pages/view';
import type { Ring } from './ring';

/** Content comes late and in parts: after every step and page the place is looked for this often (ms). */
const looks = [0, 400, 1_500, 4_000];
/** Sooner than this nobody is told that a place is not there: it may only be late (ms). */
const patience = 390;
/** While a page keeps changing, it is looked at less and less often (ms). */
const shortestPause = 250;
const longestPause = 10_000;
const afterClick = 400;

interface Ground {
  doc: Document;
  ring: Ring;
  signal: AbortSignal;
  /** What the ring's tag says. */
  tag: () => string;
  /** Our own element: what is pressed in there is no use of the page. */
  host: Element;
  /** Null = the step shown is done on no screen, or none is shown. */
  onFound: (found: boolean | null) => void;
  isShown?: IsShown;
}

export interface Walk {
  /** Looks for the place of a step, rings it, and keeps doing so until the next step; null ends it. */
  showStep(step: StepAt | null): void;
  /** The page in front became another one, with or without a reload. */
  at(view: Pick<PageView, 'site' | 'page'>): void;
  /** The ring's tag is read anew: its language has changed. */
  sayAnew(): void;
}

/** Shows on the page where the steps of a guide are done, with bounded work, until the signal. */
export function createWalk(ground: Ground): Walk {
  const { doc, ring, signal, isShown = isShownInBrowser } = ground;
  let step: StepAt | null = null;
  let view: Pick<PageView, 'site' | 'page'> = { site: 'other', page: null };
  let found: FoundPlace | null = null;
  let told: boolean | null = null;
  /** The place is brought into view once per step and page, and never against the person's own hand. */
  let mayScroll = true;
  let since = 0;
  let pause = shortestPause;
  let pending: { at: number; timer: ReturnType<typeof setTimeout> } | null = null;
  let planned: ReturnType<typeof setTimeout>[] = [];
  let looking = false;
  let again = false;

  const placesNow = () =>
    (step ? (stepOf(step)?.place ?? []) : []).filter((place) => mayStandOn(place, view));
  const isDoneOnScreen = () => step !== null && (stepOf(step)?.place ?? []).length > 0;

  function tell(now: boolean | null): void {
    if (now === told) return;
    told = now;
    ground.onFound(now);
  }

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    const places = placesNow();
    if (signal.aborted || ofDocument(doc, 'visibilityState') === 'hidden') return;
    looking = true;
    again = false;
    const begun = performance.now();
    const wanted = step;
    const now = await inSlices(findPlace(places, doc, isShown), signal).finally(() => {
      looking = false;
    });
    if (signal.aborted) return;
    if (again || step !== wanted) return lookIn(0);
    show(now, begun);
  }

  function show(now: FoundPlace | null, begun: number): void {
    if (!isSame(now, found)) {
      found = now;
      pause = shortestPause;
      ring.showAround(now, { tag: ground.tag(), scroll: mayScroll });
      if (now) mayScroll = false;
    }
    if (now) tell(true);
    else if (!isDoneOnScreen()) tell(null);
    else if (begun - since >= patience) tell(false);
  }

  /** Soonest wins. */
  function lookIn(delay: number): void {
    const at = performance.now() + delay;
    if (pending && pending.at <= at) return;
    if (pending) clearTimeout(pending.timer);
    const timer = setTimeout(() => {
      pending = null;
      void look();
    }, delay);
    pending = { at, timer };
  }

  const observer = new MutationObserver(() => {
    if (found?.some((element) => !element.isConnected)) {
      found = null;
      ring.showAround(null);
    }
    if (pending) return;
    lookIn(pause);
    pause = Math.min(pause * 2, longestPause);
  });
  let observing = false;
  function observe(wanted: boolean): void {
    if (wanted === observing) return;
    observing = wanted;
    if (!wanted) observer.disconnect();
    else
      observer.observe(doc, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open'],
      });
  }

  /** Another step or page: everything is looked for anew. */
  function start(): void {
    for (const timer of planned) clearTimeout(timer);
    planned = [];
    pause = shortestPause;
    mayScroll = true;
    since = performance.now();
    if (looking) again = true;
    const isWanted = placesNow().length > 0;
    observe(isWanted);
    if (isWanted) planned = looks.map((delay) => setTimeout(() => void look(), delay));
    else show(null, since + patience);
  }

  const listen = (type: string, then: () => void) =>
    addEventListener(
      type,
      (event) => {
        if (step && event.target !== ground.host) then();
      },
      { capture: true, passive: true, signal },
    );
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    listen(type, () => {
      mayScroll = false;
    });
  listen('click', () => lookIn(afterClick));
  listen('visibilitychange', () => lookIn(0));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (pending) clearTimeout(pending.timer);
    for (const timer of planned) clearTimeout(timer);
  });

  return {
    showStep(next) {
      if (next?.guide === step?.guide && next?.step === step?.step) return;
      step = next;
      start();
    },
    at(next) {
      if (next.page === view.page && next.site === view.site) return;
      view = next;
      start();
    },
    sayAnew: () => ring.sayTag(ground.tag()),
  };
}

const isSame = (a: FoundPlace | null, b: FoundPlace | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.length === b.length && a.every((one, i) => one === b[i]));
