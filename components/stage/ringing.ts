import { type Box, boxAround } from '@/components/marks/box';

/** The box around elements in the measure of `stage`, which may be drawn larger than it is. */
export function boxIn(stage: HTMLElement, elements: readonly Element[]): Box | null {
  const box = boxAround(elements);
  if (!box) return null;
  const outer = stage.getBoundingClientRect();
  const scale = outer.width / stage.offsetWidth || 1;
  return {
    left: (box.left - outer.left) / scale,
    right: (box.right - outer.left) / scale,
    top: (box.top - outer.top) / scale,
    bottom: (box.bottom - outer.top) / scale,
  };
}

/** Distance of a ring from what it surrounds (px). */
const distance = 5;

/** Lays a ring around elements; without any it is not seen. */
export function ringAround(
  ring: HTMLElement | null,
  stage: HTMLElement,
  elements: readonly Element[],
): void {
  if (!ring) return;
  const box = boxIn(stage, elements);
  ring.hidden = box === null;
  if (!box) return;
  Object.assign(ring.style, {
    left: `${box.left - distance}px`,
    top: `${box.top - distance}px`,
    width: `${box.right - box.left + 2 * distance}px`,
    height: `${box.bottom - box.top + 2 * distance}px`,
  });
}
