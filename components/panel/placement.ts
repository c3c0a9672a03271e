/** Where our own things may stand without lying over what the page's readers have to press. */
export const corners = [
  'bottom-right',
  'bottom-left',
  'middle-right',
  'middle-left',
  'top-right',
  'top-left',
] as const;
export type Corner = (typeof corners)[number];

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
  const [edge, side] = corner.split('-');
  const left = side === 'left' ? margin : window.width - size.width - margin;
  const room = window.height - size.height;
  const top = edge === 'top' ? margin : edge === 'middle' ? room / 2 : room - margin;
  return { ...size, left: Math.max(0, left), top: Math.max(0, top) };
}

/** Whether something of the page that can be pressed lies at a point of the window. */
export type IsPressable = (x: number, y: number) => boolean;

/**
 * Whether one of the probed points of a box lies on something of the page that can be pressed.
 * Yields so that it can be sliced: each point costs the browser a search through the page.
 */
export function* covers(box: Box, isPressable: IsPressable): Generator<void, boolean> {
  for (const distances of [coarse, probe])
    for (const [x, y] of grid(box, distances)) {
      if (isPressable(x, y)) return true;
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

/** The first corner that covers nothing to press, the present one before the others; null if all do. */
export function* freeCorner(
  present: Corner | null,
  size: { width: number; height: number },
  window: Box,
  isPressable: IsPressable,
): Generator<void, Corner | null> {
  const order = present ? [present, ...corners.filter((corner) => corner !== present)] : corners;
  for (const corner of order)
    if (!(yield* covers(boxAt(corner, size, window), isPressable))) return corner;
  return null;
}
