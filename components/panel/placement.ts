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
/** Nothing to press is smaller than this (a link is a line of text), so none hides between probes (px). */
const probe = { across: 22, down: 14 };
/** At first looked at with these distances: what is covered mostly shows soon (px). */
const coarse = { across: 66, down: 42 };

export function boxAt(corner: Corner, size: { width: number; height: number }, window: Box): Box {
  const [edge, side] = corner.split('-') as [Edge, string];
  const left = side === 'left' ? margin : window.width - size.width - margin;
  const room = window.height - size.height - 2 * margin;
  const top = margin + room * edges[edge];
  return { ...size, left: Math.max(0, left), top: Math.max(0, top) };
}

/** Whether something of the page that can be pressed, or that warns, lies at a point of the window. */
export type MustStayFree = (x: number, y: number) => boolean;

/**
 * Whether one of the probed points of a box lies on something that must stay free.
 * Yields so that it can be sliced: each point costs the browser a search through the page.
 */
export function* covers(box: Box, mustStayFree: MustStayFree): Generator<void, boolean> {
  for (const distances of [coarse, probe])
    for (const [x, y] of grid(box, distances)) {
      if (mustStayFree(x, y)) return true;
      yield;
    }
  return false;
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

/** What lies at the points of a page, our own element left out. */
export interface AtPoints {
  mustStayFree: MustStayFree;
  /** Whether words of the page stand there. */
  hasWords(x: number, y: number): boolean;
}

/**
 * A corner that covers nothing that must stay free; null if all do. What stands in one stays there as long as it
 * may: it would jump about while the page is scrolled. Of several the one with the fewest words under it.
 */
export function* freeCorner(
  present: Corner | null,
  size: { width: number; height: number },
  window: Box,
  { mustStayFree, hasWords }: AtPoints,
): Generator<void, Corner | null> {
  if (present && !(yield* covers(boxAt(present, size, window), mustStayFree))) return present;
  let best: { corner: Corner; words: number } | null = null;
  for (const corner of corners) {
    const box = boxAt(corner, size, window);
    if (corner === present || (yield* covers(box, mustStayFree))) continue;
    let words = 0;
    for (const [x, y] of grid(box, coarse)) {
      if (hasWords(x, y)) words += 1;
      yield;
    }
    if (words === 0) return corner;
    if (!best || words < best.words) best = { corner, words };
  }
  return best?.corner ?? null;
}
