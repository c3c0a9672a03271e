import { holds } from '@/components/marks/terms-where';
import {
  attribute,
  firstChild,
  isText,
  nextSibling,
  ofDocument,
  parentElement,
  tagOf,
} from '@/lib/pages/dom';
import type { AtPoints } from './placement';
import type { OnPage } from './side';

const tags = new Set('a button input select textarea summary label option area'.split(' '));
const roles = new Set(
  'button link checkbox radio switch tab menuitem option combobox textbox slider'.split(' '),
);

/** What warns must be read: our button does not lie on it either. */
const warnings = new Set(['alert', 'note']);

/** What fills most of the window is the page itself, not a button on it. */
const mostOfWindow = 0.5;

/** The element of the page at a point, our own left out. */
function elementsOn(doc: Document, own: Element): ElementAt {
  const elementFromPoint = ofDocument(doc, 'elementFromPoint');
  const elementsFromPoint = ofDocument(doc, 'elementsFromPoint');
  return (x, y) => {
    const top: Element | null = elementFromPoint.call(doc, x, y);
    if (top !== own) return top;
    return elementsFromPoint.call(doc, x, y).find((one) => one !== own) ?? null;
  };
}

/** Whether an element can be pressed or warns, or is a part of what does. Asked of many at one time. */
function keptFree(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let is = false;
    for (let at: Element | null = element; at && !is; at = parentElement(at)) {
      const before = known.get(at);
      if (before === false) break;
      is = before ?? (isPressable(at) || warnings.has(attribute(at, 'role') ?? ''));
      asked.push(at);
    }
    for (const one of asked) known.set(one, is);
    return is;
  };
}

/** By tag it is a list that the browser keeps; one selector for all is looked for anew in the whole page. */
const byAttribute = '[role],[onclick],[contenteditable]';

/** Everything that may be pressed, each once; an element at a time, since a page may have thousands. */
function* candidates(doc: Document): Generator<Element> {
  const byTag = ofDocument(doc, 'getElementsByTagName');
  for (const tag of tags) yield* byTag.call(doc, tag);
  for (const element of ofDocument(doc, 'querySelectorAll').call(doc, byAttribute))
    if (!tags.has(tagOf(element))) yield element;
}

/** Looks at what lies at a point, our own element left out. Asked for many points at one time. */
export function atPointsOf(doc: Document, own: Element): AtPoints {
  const at = elementsOn(doc, own);
  const isKeptFree = keptFree();
  return {
    mustStayFree(x, y) {
      const element = at(x, y);
      return element !== null && isKeptFree(element);
    },
    hasWords: wordsAt(doc, at),
  };
}

/** Whether words stand at a point: in lines of text, not just in the box of its element. */
function wordsAt(doc: Document, at: ElementAt): (x: number, y: number) => boolean {
  const lines = new Map<Element, readonly DOMRect[]>();
  return (x, y) => {
    const element = at(x, y);
    if (!element) return false;
    const known = lines.get(element) ?? linesIn(doc, element);
    lines.set(element, known);
    return known.some((line) => holds(line, x, y));
  };
}

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Somebody waits for the panel: so long at most is asked what it would cover (ms). */
const patience = 8;

/**
 * What our panel could cover, asked before anything of ours is drawn there. Things to press are few
 * enough to be looked up one by one, and none is then missed between two points.
 */
export function whatIsOn(doc: Document, own: Element): OnPage {
  const end = performance.now() + patience;
  const mayAsk = () => performance.now() < end;
  const at = elementsOn(doc, own);
  return { pressables: pressablesIn(doc, at, mayAsk), mayAsk, hasWords: wordsAt(doc, at) };
}

type ElementAt = (x: number, y: number) => Element | null;

/** Boxes, inside the window, of what can be pressed and, as long as it may be asked, lies on top where its middle is. */
function pressablesIn(doc: Document, at: ElementAt, mayAsk: () => boolean): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const element of candidates(doc)) {
    const box = boxOf(element);
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const right = Math.min(box.right, innerWidth);
    const bottom = Math.min(box.bottom, innerHeight);
    if (right <= left || bottom <= top || !isPressable(element)) continue;
    const isOnTop = () => {
      const on = at((left + right) / 2, (top + bottom) / 2);
      return on !== null && (isIn(on, element) || isIn(element, on));
    };
    if (!mayAsk() || isOnTop()) boxes.push(new DOMRect(left, top, right - left, bottom - top));
  }
  return boxes;
}

/** Whether an element is the other, or stands in it. */
const isIn = (inner: Element, outer: Element): boolean =>
  Node.prototype.contains.call(outer, inner);

/** Where the lines of an element's own text are: its box may reach far beyond them. */
function linesIn(doc: Document, element: Element): DOMRect[] {
  const lines: DOMRect[] = [];
  for (let at = firstChild(element); at; at = nextSibling(at)) {
    if (!isText(at) || !/\S/.test(at.data)) continue;
    const range = ofDocument(doc, 'createRange').call(doc);
    range.selectNodeContents(at);
    lines.push(...range.getClientRects());
  }
  return lines;
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
  const { width, height } = boxOf(element);
  return width * height < innerWidth * innerHeight * mostOfWindow;
}
