import type { FoundPlace } from '@/lib/guides/find-place';
import { parentElement, tagOf } from '@/lib/pages/dom';
import { type Box, boxAround, scrollInto } from './box';

const mostAncestors = 200;
const roots = new Set(['html', 'body']);

/** Brings a place into the free part of the window, at once for people who do not want motion. */
export function bringIntoView(place: FoundPlace, free: Box): void {
  const [first] = place;
  const box = boxAround(place);
  if (!first || !box) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = isStill ? 'instant' : 'smooth';
  const scroller = scrollerOf(first);
  if (scroller === 'fixed') return;
  const by = scrollInto(box, free);
  if (scroller === 'page') {
    if (by !== 0) scrollBy({ top: by, behavior });
    return;
  }
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(scroller);
  if (by === 0 && box.top >= top && box.bottom <= bottom) return;
  const middle = (free.top + free.bottom) / 2 / innerHeight;
  const block = middle < 0.4 ? 'start' : middle > 0.6 ? 'end' : 'center';
  Element.prototype.scrollIntoView.call(first, { block, inline: 'nearest', behavior });
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
