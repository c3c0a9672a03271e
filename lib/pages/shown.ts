import { parentElement } from './dom';

/** Whether a person can see the element; asked only about the few that could be label or value. */
export type IsShown = (element: Element) => boolean;

/** Old and new names of the same options: Chromium before 121 knows only the first two. */
const everyWay = {
  checkOpacity: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  visibilityProperty: true,
};

/**
 * In a browser: styles, size and place decide. Hidden from the eye counts as hidden also where a
 * screen reader would speak it: nobody could compare our words with the page.
 */
export function isShownInBrowser(element: Element): boolean {
  if (!Element.prototype.checkVisibility.call(element, everyWay)) {
    // Without a box of its own (`display: contents`) the parent's counts.
    const parent = getComputedStyle(element).display === 'contents' ? parentElement(element) : null;
    return parent !== null && isShownInBrowser(parent);
  }
  const { width, height, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
