/** What on a practice screen can be pointed at: nothing smaller is ringed. */
const things = 'a, button, input, label, .rows > div, li, h2, h3, p, dt, .drawing, .message, .pin';

/** The place of each element among its parent's children, from the frame down. */
export function pathOf(frame: Element, element: Element): number[] {
  const path: number[] = [];
  for (let at: Element | null = element; at && at !== frame; at = at.parentElement)
    path.unshift(at.parentElement ? [...at.parentElement.children].indexOf(at) : 0);
  return path;
}

/** Null where there is no such element: the other window may stand at another screen. */
export function elementAt(frame: Element, path: readonly number[]): Element | null {
  let at: Element | null = frame;
  for (const n of path) at = at?.children[n] ?? null;
  return at;
}

/** The thing under the pointer or in focus; null = nothing of the screen. */
export function thingAt(frame: Element, target: EventTarget | null): Element | null {
  if (!(target instanceof Element) || !frame.contains(target)) return null;
  const thing = target.closest(things);
  return thing && frame.contains(thing) && thing !== frame ? thing : null;
}
