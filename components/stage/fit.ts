import type { Box, Size } from '@/components/marks/box';

/** How the screen is laid into its room: its own size times `scale`, moved by x and y (px). */
export interface Fit {
  scale: number;
  x: number;
  y: number;
}

/** A screen is not blown up beyond this, nor made so small that its letters cannot be read. */
const [smallest, largest, zoomed] = [1, 2.5, 4];
/** The part spoken of takes no more than this share of the room when zoomed in. */
const share = 0.7;

const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(value, least), Math.max(least, most));

/**
 * The whole screen, as large as there is room. One that is longer than that shows the part spoken
 * of; zoomed in, that part fills the room. `part` is in the screen's own measure.
 */
export function layInto(screen: Size, room: Size, part: Box | null, zoom: boolean): Fit {
  const whole = clamp(
    Math.min(room.width / screen.width, room.height / screen.height),
    smallest,
    largest,
  );
  let scale = whole;
  if (zoom && part) {
    const [width, height] = [part.right - part.left, part.bottom - part.top];
    const near = share * Math.min(room.width / width, room.height / height);
    scale = clamp(near, whole * 1.25, zoomed);
  }
  return {
    scale,
    x: lay(screen.width * scale, room.width, part && ((part.left + part.right) / 2) * scale),
    y: lay(screen.height * scale, room.height, part && ((part.top + part.bottom) / 2) * scale),
  };
}

/** In the middle where there is room, else so that the point is in the middle, without a gap. */
function lay(length: number, room: number, point: number | null): number {
  if (length <= room) return (room - length) / 2;
  return clamp(room / 2 - (point ?? 0), room - length, 0);
}
