import { attribute, ofDocument, parentElement, tagOf } from '@/lib/pages/dom';
import type { IsPressable } from './placement';

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
