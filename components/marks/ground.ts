import { parentElement } from '@/lib/pages/dom';

const mostAncestors = 60;

/** Whether an element stands on a dark ground. */
export function isOnDark(element: Element): boolean {
  let at: Element | null = element;
  let scheme = '';
  for (let left = mostAncestors; at && left > 0; left -= 1, at = parentElement(at)) {
    const style = getComputedStyle(at);
    const colour = rgbOf(style.backgroundColor);
    if (colour) return lightness(colour) < 0.35;
    scheme = style.colorScheme;
  }
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Null where the ground shines through. */
function rgbOf(colour: string): [number, number, number] | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

/** Near enough to what the eye sees, 0 to 1. */
const lightness = ([red, green, blue]: [number, number, number]): number =>
  (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
