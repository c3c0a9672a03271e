import { termOf } from '@/lib/pages/terms';
import { mostSpots, type Spot } from './terms-scan';
import { isThere } from './terms-where';

/** The names that assets/public/term-marks.css gives a look. */
const marks = 'hokensho-term';
const now = 'hokensho-term-now';

/** Whether this browser can mark words without touching the page (Chromium 105, Firefox 140). */
export const canMark = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Ranges that stay as they are: the browser need not keep them up to date while the page changes. */
const rangesOf = ({ places }: Spot): StaticRange[] =>
  places.filter(isThere).map(
    ({ node, start, end }) =>
      new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
  );

/** How many spots of an everyday word are looked at for one that can be seen. */
const tries = 5;

/** Of an everyday word only the first spot that can be seen. */
export function worthMarking(spots: readonly Spot[], isToBeSeen: (spot: Spot) => boolean): Spot[] {
  const passed = new Map<string, number>();
  return spots.filter((spot) => {
    if (!termOf(spot.id).once) return true;
    const before = passed.get(spot.id) ?? 0;
    if (before >= tries) return false;
    const isFirst = isToBeSeen(spot);
    passed.set(spot.id, isFirst ? tries : before + 1);
    return isFirst;
  });
}

/** Spots between two points where the work may be interrupted. */
const stride = 200;

/** Prepares the marks of these spots; yields so that it can be sliced. Null where none can be made. */
export function* marksFor(spots: readonly Spot[]): Generator<void, Highlight | null> {
  if (!canMark()) return null;
  const ranges: StaticRange[] = [];
  for (const [i, spot] of spots.entries()) {
    if (i % stride === stride - 1) yield;
    for (const range of rangesOf(spot)) ranges.push(range);
  }
  yield;
  return new Highlight(...ranges.slice(0, mostSpots));
}

/**
 * Under forced colours Chromium paints whatever is marked like a selection, style it as one may: a page
 * full of that cannot be read. There the words stay as they are, and are explained all the same.
 */
export function setMarks(highlight: Highlight | null): void {
  if (!highlight) return;
  if (matchMedia('(forced-colors: active)').matches) CSS.highlights.delete(marks);
  else CSS.highlights.set(marks, highlight);
}

/** Marks the spot that is being explained; null = none is. */
export function markNow(spot: Spot | null): void {
  if (!canMark()) return;
  if (!spot) {
    CSS.highlights.delete(now);
    return;
  }
  const highlight = new Highlight(...rangesOf(spot));
  highlight.priority = 1;
  CSS.highlights.set(now, highlight);
}

export function unmark(): void {
  if (canMark()) CSS.highlights.delete(marks);
}
