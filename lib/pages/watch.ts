import { watchAddress } from './address';
import { ofDocument } from './dom';
import { ourTag } from './our-tag';
import type { Page } from './page';
import { nothing, type Recognition, recognise } from './recognise';
import { isShownInBrowser } from './shown';
import { inSlices } from './slices';
import type { ReadStatus } from './status/words';

/** After a navigation: a page draws itself first (ms). What comes later, the observer tells of. */
const settle = 50;
/** While a page keeps changing without telling us anything new, we look less and less often (ms). */
const shortestPause = 250;
const longestPause = 10_000;
/** A page that was clicked may unfold something that no mutation tells of (ms). */
const afterClick = 400;

/** Our own element came or went, beside <body>; what stands in it, the observer does not see. */
const isOurs = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
  const [node] = [...addedNodes, ...removedNodes];
  return addedNodes.length + removedNodes.length === 1 && node?.nodeName.toLowerCase() === ourTag;
};

interface Surroundings<T> {
  doc: Document;
  /** Where the page is now; it may change without a reload. */
  address: () => URL;
  onChange: (seen: T) => void;
  signal: AbortSignal;
}

interface Looking<T> {
  /** Looks at the page once; yields so that it can be sliced. */
  see: (url: URL) => Generator<void, T>;
  /** Whether what was seen may still change where the page stays; else it is not watched. */
  mayChange: (seen: T) => boolean;
  isSame: (a: T, b: T) => boolean;
  /** What counts as seen before the first look. */
  first: T | null;
}

export interface Watch {
  /** The page went somewhere else without reloading. */
  navigated(): void;
  /**
   * Looks again, in a turn of its own: there is more to read the page with. Resolves after the next
   * look, or never where nothing is looked at any more.
   */
  look(): Promise<void>;
}

interface OfThePortal extends Surroundings<Recognition> {
  pages: readonly Page[];
  /** Reads the status, once that has been brought into the page. */
  readStatus: () => ReadStatus | undefined;
}

/** Recognises a page of the portal again and again as it changes, until the signal. */
export function watchPage({ pages, readStatus, ...surroundings }: OfThePortal): Watch {
  return watch({
    ...surroundings,
    see: (url) => recognise(url, surroundings.doc, pages, isShownInBrowser, readStatus()),
    // Not recognised by its address, a page may yet be by its words.
    mayChange: ({ page }) => !page || (page.showsStatus === true && readStatus() !== undefined),
    isSame: (a, b) => a.page === b.page && JSON.stringify(a.status) === JSON.stringify(b.status),
    first: nothing,
  });
}

/** Looks at the page again and again as it changes, with bounded work, until the signal. */
export function watch<T>({
  doc,
  address,
  onChange,
  signal,
  see,
  mayChange,
  isSame,
  first,
}: Surroundings<T> & Looking<T>): Watch {
  let last = first;
  let pause = shortestPause;
  let pending: { at: number; timer: ReturnType<typeof setTimeout> } | null = null;
  let looking = false;
  /** When to look again after the look that is under way (ms); null = not for now. */
  let again: number | null = null;
  let lastLook = 0;
  const waiting = new Set<() => void>();

  async function look(pauseIfBusy = shortestPause): Promise<void> {
    if (looking) {
      again = Math.min(pauseIfBusy, again ?? pauseIfBusy);
      return;
    }
    if (signal.aborted || ofDocument(doc, 'visibilityState') === 'hidden') return;
    looking = true;
    lastLook = performance.now();
    compare();
    const url = address();
    const found = await inSlices(see(url), signal).finally(() => {
      looking = false;
    });
    if (found === null) return;
    if (again !== null || address().href !== url.href) {
      lookIn(again ?? shortestPause);
      again = null;
      return;
    }
    observe(mayChange(found));
    if (last === null || !isSame(found, last)) {
      last = found;
      pause = shortestPause;
      onChange(found);
    }
    for (const one of waiting) one();
    waiting.clear();
  }

  /** Soonest wins; a look that is already due sooner stays. */
  function lookIn(delay: number, pauseIfBusy?: number): void {
    const at = performance.now() + delay;
    if (pending && pending.at <= at) return;
    if (pending) clearTimeout(pending.timer);
    const timer = setTimeout(() => {
      pending = null;
      void look(pauseIfBusy);
    }, delay);
    pending = { at, timer };
  }

  const observer = new MutationObserver((records) => {
    if (pending || records.every(isOurs)) return;
    if (performance.now() - lastLook > 1.5 * longestPause) pause = shortestPause;
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
        attributeFilter: ['hidden', 'aria-hidden', 'open', 'class', 'style'],
      });
  }

  function navigated(): void {
    pause = shortestPause;
    lookIn(settle);
  }

  const listen = (type: string, delay: number) =>
    addEventListener(type, () => lookIn(delay), { capture: true, passive: true, signal });
  listen('click', afterClick);
  // Style sheets and pictures may have been missing; without them nothing is where it will be.
  if (ofDocument(doc, 'readyState') !== 'complete') listen('load', settle);
  listen('visibilitychange', 0);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (pending) clearTimeout(pending.timer);
  });
  const compare = watchAddress(address, navigated, signal);
  void look();
  return {
    navigated,
    look: () => {
      lookIn(0, 0);
      return new Promise((resolve) => waiting.add(resolve));
    },
  };
}
