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

/** In the window (px). */
interface Point {
  x: number;
  y: number;
}

/** Distance to the edges of the window (px). */
const margin = 12;
/** Nothing to press is smaller than this (a link is a line of text), so none hides between probes (px). */
const probe = { across: 22, down: 14 };
/** Where no box of anything to press lies, only a whole area may be one (a card that is all link). */
const coarse = { across: 66, down: 42 };

export function boxAt(corner: Corner, size: { width: number; height: number }, window: Box): Box {
  const [edge, side] = corner.split('-');
  const left = side === 'left' ? margin : window.width - size.width - margin;
  const room = window.height - size.height;
  const top = edge === 'top' ? margin : edge === 'middle' ? room / 2 : room - margin;
  return { ...size, left: Math.max(0, left), top: Math.max(0, top) };
}

/** What of the page can be pressed. */
export interface Pressables {
  /** The boxes of what can be pressed that lie on a box or touch it. */
  near(box: Box): Box[];
  /** Whether something that can be pressed lies at a point: every one costs a search through the page. */
  isAt(x: number, y: number): boolean;
}

/** Whether one of the probed points of a box lies on something of the page that can be pressed. */
export function* covers(box: Box, pressables: Pressables): Generator<void, boolean> {
  const near = pressables.near(box);
  const probes = function* () {
    for (const one of near) yield middleOfBoth(one, box);
    yield* grid(box, near);
  };
  for (const { x, y } of probes()) {
    if (pressables.isAt(x, y)) return true;
    yield;
  }
  return false;
}

/** Points all over a box, closer to each other where something to press is near. */
function* grid({ left, top, width, height }: Box, near: readonly Box[]): Generator<Point> {
  for (const { across, down } of near.length > 0 ? [coarse, probe] : [coarse]) {
    const [columns, rows] = [Math.ceil(width / across), Math.ceil(height / down)];
    for (let row = 0; row <= rows; row += 1)
      for (let column = 0; column <= columns; column += 1) {
        const x = left + Math.min(width - 1, (width * column) / columns);
        const y = top + Math.min(height - 1, (height * row) / rows);
        if (across === coarse.across || near.some((box) => isNear(box, { x, y }))) yield { x, y };
      }
  }
}

/** What can be pressed may reach a little out of its box (px). */
const around = 8;

const isNear = (box: Box, { x, y }: Point): boolean =>
  touch(box, { left: x, top: y, width: 0, height: 0 });

/** Whether two boxes lie on each other, or nearly. */
export const touch = (a: Box, b: Box): boolean =>
  a.left <= b.left + b.width + around &&
  a.left + a.width >= b.left - around &&
  a.top <= b.top + b.height + around &&
  a.top + a.height >= b.top - around;

function middleOfBoth(a: Box, b: Box): Point {
  const middle = (from: number, to: number) => (from + to) / 2;
  return {
    x: middle(Math.max(a.left, b.left), Math.min(a.left + a.width, b.left + b.width)),
    y: middle(Math.max(a.top, b.top), Math.min(a.top + a.height, b.top + b.height)),
  };
}

/** The first corner that covers nothing to press, the present one before the others; null if all do. */
export function* freeCorner(
  present: Corner | null,
  size: { width: number; height: number },
  window: Box,
  pressables: Pressables,
): Generator<void, Corner | null> {
  const order = present ? [present, ...corners.filter((corner) => corner !== present)] : corners;
  for (const corner of order)
    if (!(yield* covers(boxAt(corner, size, window), pressables))) return corner;
  return null;
}
