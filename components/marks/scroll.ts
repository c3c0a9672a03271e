import type { FoundPlace } from '@/lib/guides/find-place';
import { parentElement, tagOf } from '@/lib/pages/dom';
import { type Box, boxAround, scrollInto } from './box';

const mostAncestors = 200;
const roots = new Set(['html', 'body']);
/** No scroll takes longer; older browsers do not tell when one ends (ms). */
const longestScroll = 1_200;

/**
 * Brings a place into the free part of the window, at once for people who do not want motion.
 * Resolves when the page has come to rest; a person's own hand on the page stops it.
 */
export async function bringIntoView(
  place: FoundPlace,
  free: Box,
  signal: AbortSignal,
): Promise<void> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!scrollTo(place, free, isStill ? 'instant' : 'smooth') || isStill) return;
  const byHand = await restOrHand(signal);
  // Anything may have stopped it half-way: content that came, another scroll.
  if (!byHand && !signal.aborted) scrollTo(place, free, 'instant');
}

/** False when nothing has to be scrolled, or nothing can. */
function scrollTo(place: FoundPlace, free: Box, behavior: ScrollBehavior): boolean {
  const [first] = place;
  const box = boxAround(place);
  if (!first || !box) return false;
  const scroller = scrollerOf(first);
  const by = scrollInto(box, free);
  if (scroller === 'fixed') return false;
  if (scroller === 'page') {
    if (by !== 0) scrollBy({ top: by, behavior });
    return by !== 0;
  }
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(scroller);
  if (by === 0 && box.top >= top && box.bottom <= bottom) return false;
  const middle = (free.top + free.bottom) / 2 / innerHeight;
  const block = middle < 0.4 ? 'start' : middle > 0.6 ? 'end' : 'center';
  Element.prototype.scrollIntoView.call(first, { block, inline: 'nearest', behavior });
  return true;
}

/** Waits until the page rests. True when somebody took the page into their own hand. */
function restOrHand(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const end = (byHand: boolean) => {
      stop.abort();
      clearTimeout(timer);
      resolve(byHand);
    };
    const timer = setTimeout(() => end(false), longestScroll);
    const options = { capture: true, passive: true, signal: stop.signal };
    addEventListener('scrollend', () => end(false), options);
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(type, () => end(true), options);
    signal.addEventListener('abort', () => end(true), { signal: stop.signal });
  });
}

/** What an element scrolls with: a box of its own, the page, or nothing at all. */
function scrollerOf(element: Element): Element | 'page' | 'fixed' {
  let at: Element | null = element;
  for (let left = mostAncestors; at && left > 0; left -= 1, at = parentElement(at)) {
    const { position, overflowY } = getComputedStyle(at);
    const isScroller = at !== element && /auto|scroll/.test(overflowY) && !roots.has(tagOf(at));
    if (isScroller && at.scrollHeight > at.clientHeight) return at;
    if (position === 'fixed') return 'fixed';
  }
  return 'page';
}
