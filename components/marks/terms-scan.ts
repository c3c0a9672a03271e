import { ofDocument } from '@/lib/pages/dom';
import { type Place, placesOf } from '@/lib/pages/places';
import { inSlices } from '@/lib/pages/slices';
import type { TermId } from '@/lib/pages/terms';
import { findTerms } from '@/lib/pages/terms/find';
import { collect, type Limits, type Piece, readOn } from '@/lib/pages/visible-text';

/** One place on the page where a term stands; several stretches where it is cut up by markup. */
export interface Spot {
  readonly id: TermId;
  readonly places: readonly Place[];
}

const limits: Limits = { nodes: 200_000, characters: 2_000_000, perNode: 10_000 };
/** More than anybody looks at; the rest of the page stays as it is. */
export const mostSpots = 5_000;

/** Where our terms stand in what can be read of a document, in its order. Nothing is changed. */
export function* spotsOn(doc: Document): Generator<void, Spot[]> {
  const body = ofDocument(doc, 'body');
  if (!body || ofDocument(doc, 'designMode') === 'on') return [];
  const spots: Spot[] = [];
  const reader = collect(limits, body);
  const search = (pieces: readonly Piece[]) => {
    const found = findTerms(pieces);
    const places = placesOf(pieces, found);
    for (const [i, { id }] of found.entries())
      if (places[i]?.length) spots.push({ id, places: places[i] });
  };
  const reading = readOn(reader, body, body, limits);
  // Line by line, so that what has been searched is forgotten at once.
  for (let step = reading.next(); !step.done && spots.length < mostSpots; step = reading.next()) {
    search(reader.drain(false));
    yield;
  }
  search(reader.drain(true));
  return spots;
}

/** A page that keeps changing is searched again less and less often (ms). */
const shortestPause = 250;
const longestPause = 10_000;

interface Watched<T> {
  doc: Document;
  signal: AbortSignal;
  /** The work that is done in slices each time. */
  search: () => Generator<void, T>;
  onFound: (found: T) => void;
}

export interface Watch {
  /** The page went somewhere else without reloading. */
  navigated(): void;
}

/** Searches the page, and again after it has changed, with bounded work, until the signal. */
export function watchTerms<T>({ doc, signal, search: steps, onFound }: Watched<T>): Watch {
  let pause = shortestPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let searching = false;
  let changed = false;
  let lastSearch = 0;

  async function search(): Promise<void> {
    timer = undefined;
    if (searching || ofDocument(doc, 'visibilityState') === 'hidden') {
      changed = true;
      return;
    }
    searching = true;
    changed = false;
    const found = await inSlices(steps(), signal).finally(() => {
      searching = false;
    });
    lastSearch = performance.now();
    if (found) onFound(found);
    if (changed) searchLater();
  }

  function searchLater(): void {
    changed = true;
    if (timer !== undefined || searching || signal.aborted) return;
    if (performance.now() - lastSearch > 1.5 * longestPause) pause = shortestPause;
    timer = setTimeout(() => void search(), pause);
    pause = Math.min(pause * 2, longestPause);
  }

  const observer = new MutationObserver(searchLater);
  observer.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'aria-hidden', 'open', 'inert', 'popover', 'contenteditable'],
  });
  const seenAgain = () => changed && searchLater();
  addEventListener('visibilitychange', seenAgain, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void search();
  return {
    navigated() {
      pause = shortestPause;
      clearTimeout(timer);
      timer = undefined;
      searchLater();
    },
  };
}
