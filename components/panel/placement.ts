/** Heights at which our own things may stand, as shares of the room there is, in the order they are tried. */
const edges = { bottom: 1, middle: 0.5, top: 0, lower: 0.75, upper: 0.25 };
type Edge = keyof typeof edges;
export type Corner = `${Edge}-${'right' | 'left'}`;

/** Where our own things may stand without lying over what the page's readers have to press. */
export const corners = (Object.keys(edges) as Edge[]).flatMap((edge): Corner[] => [
  `${edge}-right`,
  `${edge}-left`,
]);

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Distance to the edges of the window (px). */
const margin = 12;
/** Nothing to press is smaller than this (a link is a line of text), so none hides between such points (px). */
const probe = { across: 22, down: 14 };
/** At first looked at with these distances: what is covered mostly shows soon (px). */
const rough = { across: 66, down: 42 };

export type Size = Pick<Box, 'width' | 'height'>;

export function boxAt(corner: Corner, size: Size, window: Box): Box {
  const { edge, side } = partsOf(corner);
  const left = side === 'left' ? margin : window.width - size.width - margin;
  const room = window.height - size.height - 2 * margin;
  const top = margin + room * edges[edge];
  return { ...size, left: Math.max(0, left), top: Math.max(0, top) };
}

const partsOf = (corner: Corner) => {
  const [edge, side] = corner.split('-') as [Edge, 'right' | 'left'];
  return { edge, side };
};

/** The same as styles, held from the edges that are near: of another size than thought, it grows away from them. */
export function styleAt(corner: Corner, size: Size, window: Box): Record<Sides, string> {
  const { edge, side } = partsOf(corner);
  const top = edge === 'bottom' ? 'auto' : `${Math.round(boxAt(corner, size, window).top)}px`;
  const bottom = edge === 'bottom' ? `${margin}px` : 'auto';
  const near = `${margin}px`;
  return side === 'left'
    ? { top, bottom, left: near, right: 'auto' }
    : { top, bottom, left: 'auto', right: near };
}

type Sides = 'top' | 'bottom' | 'left' | 'right';

/** What two boxes have in common; null = nothing. */
export function overlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** What lies at a point of the window: something that can be pressed or warns, or words, or neither. */
export type AtPoint = (x: number, y: number) => 'must-stay-free' | 'words' | null;

/**
 * A corner that covers nothing that must stay free; null if all do. What stands in one stays there as long as it
 * may: it would jump about while the page is scrolled. Of several the one with the fewest words under it.
 * Yields so that it can be sliced: each point costs the browser a search through the page.
 */
export function* freeCorner(
  present: Corner | null,
  size: Size,
  window: Box,
  at: AtPoint,
): Generator<void, Corner | null> {
  const box = (corner: Corner) => boxAt(corner, size, window);
  if (present && (yield* wordsUnder(box(present), probe, at)) !== null) return present;
  const withWords: { corner: Corner; words: number }[] = [];
  for (const corner of corners) {
    const words = yield* wordsUnder(box(corner), rough, at);
    if (words === 0 && (yield* wordsUnder(box(corner), probe, at)) !== null) return corner;
    if (words) withWords.push({ corner, words });
  }
  withWords.sort((a, b) => a.words - b.words);
  for (const { corner } of withWords)
    if ((yield* wordsUnder(box(corner), probe, at)) !== null) return corner;
  return null;
}

/** At how many points of a box words lie; null = at one of them, something must stay free. */
function* wordsUnder(
  box: Box,
  distances: typeof probe,
  at: AtPoint,
): Generator<void, number | null> {
  let words = 0;
  for (const [x, y] of grid(box, distances)) {
    const there = at(x, y);
    if (there === 'must-stay-free') return null;
    if (there === 'words') words += 1;
    yield;
  }
  return words;
}

function grid({ left, top, width, height }: Box, { across, down }: typeof probe) {
  const [columns, rows] = [Math.ceil(width / across), Math.ceil(height / down)];
  return Array.from({ length: (columns + 1) * (rows + 1) }, (_, i) => {
    const [column, row] = [i % (columns + 1), Math.floor(i / (columns + 1))];
    const x = left + Math.min(width - 1, (width * column) / columns);
    const y = top + Math.min(height - 1, (height * row) / rows);
    return [x, y] as const;
  });
}
