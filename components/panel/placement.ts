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

/** What lies at the points of a window. */
export interface Points {
  /** Something that can be pressed, or warns. */
  mustStayFree(x: number, y: number): boolean;
  /** The same, or words, or neither. */
  at(x: number, y: number): 'must-stay-free' | 'words' | null;
}

/**
 * A corner that covers nothing that must stay free; null if all do. What stands in one stays there as long as it
 * may: it would jump about while the page is scrolled. Of several the one with the fewest words under it.
 * Yields after each row of points so that it can be sliced: every one costs the browser a search
 * through the page.
 */
export function* freeCorner(
  present: Corner | null,
  size: Size,
  window: Box,
  points: Points,
): Generator<void, Corner | null> {
  const isFree = (corner: Corner) => isAllFree(boxAt(corner, size, window), points);
  if (present && (yield* isFree(present))) return present;
  const withWords: { corner: Corner; words: number }[] = [];
  for (const corner of corners) {
    const words = yield* wordsUnder(boxAt(corner, size, window), points);
    if (words === 0 && (yield* isFree(corner))) return corner;
    if (words) withWords.push({ corner, words });
  }
  withWords.sort((a, b) => a.words - b.words);
  for (const { corner } of withWords) if (yield* isFree(corner)) return corner;
  return null;
}

/** Whether nothing under a box must stay free. */
function* isAllFree(box: Box, points: Points): Generator<void, boolean> {
  const { xs, ys } = grid(box, probe);
  for (const y of ys) {
    for (const x of xs) if (points.mustStayFree(x, y)) return false;
    yield;
  }
  return true;
}

/** At how many points of a box words lie, roughly; null = at one of them, something must stay free. */
function* wordsUnder(box: Box, points: Points): Generator<void, number | null> {
  const { xs, ys } = grid(box, rough);
  let words = 0;
  for (const y of ys) {
    for (const x of xs) {
      const there = points.at(x, y);
      if (there === 'must-stay-free') return null;
      if (there === 'words') words += 1;
    }
    yield;
  }
  return words;
}

/** Points of a box, its edges among them, no farther from each other than this. */
function grid({ left, top, width, height }: Box, { across, down }: typeof probe) {
  return { xs: steps(left, width, across), ys: steps(top, height, down) };
}

function steps(from: number, length: number, most: number): number[] {
  const count = Math.ceil(length / most);
  const all: number[] = [];
  for (let i = 0; i <= count; i += 1) all.push(from + Math.min(length - 1, (length * i) / count));
  return all;
}
