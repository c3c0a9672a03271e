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

export function boxAt(corner: Corner, size: { width: number; height: number }, window: Box): Box {
  const [edge, side] = corner.split('-');
  const left = side === 'left' ? margin : window.width - size.width - margin;
  const room = window.height - size.height;
  const top = edge === 'top' ? margin : edge === 'middle' ? room / 2 : room - margin;
  return { ...size, left: Math.max(0, left), top: Math.max(0, top) };
}

/** Whether something of the page that can be pressed lies at a point of the window. */
export type IsPressable = (x: number, y: number) => boolean;

/** Whether one of the probed points of a box lies on something of the page that can be pressed. */
export function covers({ left, top, width, height }: Box, isPressable: IsPressable): boolean {
  const steps = (length: number, probe: number) => Math.max(1, Math.ceil(length / probe));
  const [columns, rows] = [steps(width, probe.across), steps(height, probe.down)];
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      const x = left + Math.min(width - 1, (width * column) / columns);
      const y = top + Math.min(height - 1, (height * row) / rows);
      if (isPressable(x, y)) return true;
    }
  return false;
}

/** The first corner that covers nothing to press, the present one before the others; null if all do. */
export function freeCorner(
  present: Corner | null,
  size: { width: number; height: number },
  window: Box,
  isPressable: IsPressable,
): Corner | null {
  const order = present ? [present, ...corners.filter((corner) => corner !== present)] : corners;
  return order.find((corner) => !covers(boxAt(corner, size, window), isPressable)) ?? null;
}
