/** A box in the window (CSS px). */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const rectOf = (element: Element): Box => Element.prototype.getBoundingClientRect.call(element);

/** The box around all of them; null when nothing of them has a size. */
export function boxAround(elements: readonly Element[]): Box | null {
  let around: Box | null = null;
  for (const element of elements) {
    const { left, top, right, bottom } = rectOf(element);
    if (right <= left || bottom <= top) continue;
    around = around
      ? {
          left: Math.min(around.left, left),
          top: Math.min(around.top, top),
          right: Math.max(around.right, right),
          bottom: Math.max(around.bottom, bottom),
        }
      : { left, top, right, bottom };
  }
  return around;
}

/** Distance of the ring from what it surrounds, its own line included (px). */
const distance = 7;
/** The ring stays this far inside the window (px). */
const margin = 2;
/** Room for the ring and its tag above and below what it surrounds (px). */
const room = 42;
/** Distance of the tag from the ring (px). */
const tagDistance = 4;

/** Where the ring is drawn around a box; null when nothing of the box is in the window. */
export function ringAround(box: Box, window: Size): Box | null {
  const { width, height } = window;
  if (box.right <= 0 || box.bottom <= 0 || box.left >= width || box.top >= height) return null;
  const left = Math.max(box.left - distance, margin);
  const right = Math.min(box.right + distance, width - margin);
  // Above and below it may leave the window: an edge inside would say that the thing ends there.
  const top = box.top - distance;
  const bottom = box.bottom + distance;
  return right - left < 8 ? null : { left, right, top, bottom };
}

/** Where the tag may stand beside the ring, best first; all of them inside the window. */
export function tagBoxes(ring: Box, tag: Size, window: Size): Box[] {
  const middle = (ring.top + ring.bottom - tag.height) / 2;
  const above = ring.top - tagDistance - tag.height;
  const below = ring.bottom + tagDistance;
  const corners = [
    [ring.right + tagDistance, middle],
    [ring.left, above],
    [ring.right - tag.width, above],
    [ring.left, below],
    [ring.right - tag.width, below],
    [ring.left - tagDistance - tag.width, middle],
  ] as const;
  return corners
    .map(([left, top]) => ({ left, top, right: left + tag.width, bottom: top + tag.height }))
    .filter(
      ({ left, top, right, bottom }) =>
        left >= margin &&
        top >= margin &&
        right <= window.width - margin &&
        bottom <= window.height - margin,
    );
}

/** How far to scroll so that a box comes to stand well inside the free part of the window (px, down). */
export function scrollInto(box: Box, free: Box): number {
  if (box.top >= free.top + room && box.bottom <= free.bottom - room) return 0;
  const height = box.bottom - box.top;
  const freeHeight = free.bottom - free.top;
  // What is taller than the free part shows its beginning.
  if (height + 2 * room > freeHeight) return Math.round(box.top - free.top - room);
  return Math.round(box.top + height / 2 - (free.top + freeHeight / 2));
}

/** What our own panel leaves free of the window: beside it, or above or below it. */
export function freeBeside(panel: Box | null, window: Size): Box {
  const free = { left: 0, top: 0, right: window.width, bottom: window.height };
  if (!panel) return free;
  if (panel.right - panel.left < window.width * 0.7) {
    if (panel.left > window.width - panel.right) return { ...free, right: panel.left };
    return { ...free, left: panel.right };
  }
  if (panel.top > window.height - panel.bottom) return { ...free, bottom: panel.top };
  return { ...free, top: panel.bottom };
}
