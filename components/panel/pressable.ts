import {
  attribute,
  firstChild,
  isText,
  nextSibling,
  ofDocument,
  parentElement,
  tagOf,
} from '@/lib/pages/dom';
import type { Box, IsPressable } from './placement';

const tags = new Set('a button input select textarea summary label option area'.split(' '));
const roles = new Set(
  'button link checkbox radio switch tab menuitem option combobox textbox slider'.split(' '),
);

/** What fills most of the window is the page itself, not a button on it. */
const mostOfWindow = 0.5;

/** Looks through everything that lies at a point, our own element left out. */
export function pressableOn(doc: Document, own: Element): IsPressable {
  const elementsFromPoint = ofDocument(doc, 'elementsFromPoint');
  return (x, y) => {
    const [top] = elementsFromPoint
      .call(doc, x, y)
      .filter((element) => element !== own && !own.contains(element));
    for (let at: Element | null = top ?? null; at; at = parentElement(at))
      if (isPressable(at)) return true;
    return false;
  };
}

/** Whether the page has words of its own at a point: asked before anything of ours is drawn there. */
export function wordsOn(doc: Document): (x: number, y: number) => boolean {
  const elementFromPoint = ofDocument(doc, 'elementFromPoint');
  return (x, y) => {
    const element: Element | null = elementFromPoint.call(doc, x, y);
    for (let at = element && firstChild(element); at; at = nextSibling(at))
      if (isText(at) && /\S/.test(at.data)) return true;
    return false;
  };
}

function isPressable(element: Element): boolean {
  const role = attribute(element, 'role');
  const editable = attribute(element, 'contenteditable');
  const can =
    tags.has(tagOf(element)) ||
    (role !== null && roles.has(role)) ||
    (editable !== null && editable !== 'false') ||
    attribute(element, 'onclick') !== null;
  if (!can) return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width * height < innerWidth * innerHeight * mostOfWindow;
}

const selector = [...tags, ...[...roles].map((role) => `[role=${role}]`)].join();
/** More than a window can show. */
const most = 400;

/** Where the things to press stand that are in the window now; a hidden one may be among them. */
export function pressableBoxes(doc: Document): Box[] {
  const boxes: Box[] = [];
  const found = ofDocument(doc, 'querySelectorAll').call(doc, selector);
  for (let i = 0; i < found.length && boxes.length < most; i += 1) {
    const box = Element.prototype.getBoundingClientRect.call(found[i]);
    const inWindow =
      box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    if (box.width > 0 && inWindow) boxes.push(box);
  }
  return boxes;
}
