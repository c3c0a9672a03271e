import { holds } from '@/components/marks/terms-where';
import { ofDocument, parentElement, tagOf } from '@/lib/pages/dom';
import { type Box, overlap, type Points } from './placement';
import type { OnPage } from './side';

const tags = new Set('a button input select textarea summary label option area'.split(' '));
const roles = 'button link checkbox radio switch tab menuitem option combobox textbox slider'.split(
  ' ',
);
const pressable = [
  ...tags,
  ...roles.map((role) => `[role=${role}]`),
  '[onclick]',
  '[contenteditable]:not([contenteditable=false])',
].join();

/** What warns must be read: our button does not lie on it either. */
const warning = '[role=alert],[role=note]';

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

const kept = `${pressable},${warning}`;

/** Whether an element can be pressed or warns, or is a part of what does. Asked of many at one time. */
function keptFree(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const look = (element: Element): boolean => {
    for (let at: Element | null = element; at; ) {
      const near = closest(at, kept);
      if (near && (!isMostOfWindow(near) || matches(near, warning))) return true;
      at = (near && parentElement(near)) ?? hostOf(at);
    }
    return false;
  };
  return (element) => {
    const is = known.get(element) ?? look(element);
    known.set(element, is);
    return is;
  };
}

/** The element in whose open shadow another one stands. */
function hostOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** What lies deepest at a point of an element: buttons may stand in its open shadow. */
function deepest(element: Element, x: number, y: number): Element {
  for (let at = element; ; ) {
    const within = shadowOf.call(at)?.elementFromPoint(x, y);
    if (!within || within === at) return at;
    at = within;
  }
}

const getter = <T>(prototype: object, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
// In lib/pages they are looked up for any DOM; here it is the browser's own.
const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');

const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** By tag it is a list that the browser keeps; one selector for all is looked for anew in the whole page. */
const byAttribute = '[role],[onclick],[contenteditable]';

/** Everything that may be pressed, each once; an element at a time, since a page may have thousands. */
function* candidates(doc: Document): Generator<Element> {
  const byTag = ofDocument(doc, 'getElementsByTagName');
  for (const tag of tags) yield* byTag.call(doc, tag);
  for (const element of ofDocument(doc, 'querySelectorAll').call(doc, byAttribute))
    if (!tags.has(tagOf(element))) yield element;
}

/** What lies at the points of the window, our own element left out. Asked for many points at one time. */
export function pointsOf(doc: Document, own: Element): Points {
  const elementAt = elementsOn(doc, own);
  const isKeptFree = keptFree();
  const hasWords = wordsAt(doc);
  const deepestAt: ElementAt = (x, y) => {
    const top = elementAt(x, y);
    return top && deepest(top, x, y);
  };
  return {
    mustStayFree(x, y) {
      const element = deepestAt(x, y);
      return element !== null && isKeptFree(element);
    },
    at(x, y) {
      const element = deepestAt(x, y);
      if (!element) return null;
      if (isKeptFree(element)) return 'must-stay-free';
      return hasWords(element, x, y) ? 'words' : null;
    },
  };
}

/** Whether words of an element stand at a point of it: in lines of text, not just in its box. */
function wordsAt(doc: Document): (element: Element, x: number, y: number) => boolean {
  const lines = new Map<Element, readonly DOMRect[]>();
  return (element, x, y) => {
    const known = lines.get(element) ?? linesIn(doc, element);
    lines.set(element, known);
    return known.some((line) => holds(line, x, y));
  };
}

const inWindow = (): Box => ({ left: 0, top: 0, width: innerWidth, height: innerHeight });

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
  const hasWords = wordsAt(doc);
  return {
    pressables: pressablesIn(doc, at, mayAsk),
    mayAsk,
    hasWords(x, y) {
      const element = at(x, y);
      return element !== null && hasWords(element, x, y);
    },
  };
}

type ElementAt = (x: number, y: number) => Element | null;

/** Boxes, inside the window, of what can be pressed and, as long as it may be asked, lies on top where its middle is. */
function pressablesIn(doc: Document, at: ElementAt, mayAsk: () => boolean): Box[] {
  const boxes: Box[] = [];
  const window = inWindow();
  for (const element of candidates(doc)) {
    const box = overlap(window, boxOf(element));
    if (!box || !isPressable(element)) continue;
    const isOnTop = () => {
      const on = at(box.left + box.width / 2, box.top + box.height / 2);
      return on !== null && (isIn(on, element) || isIn(element, on));
    };
    if (!mayAsk() || isOnTop()) boxes.push(box);
  }
  return boxes;
}

/** Whether an element is the other, or stands in it. */
const isIn = (inner: Element, outer: Element): boolean =>
  Node.prototype.contains.call(outer, inner);

/** Where the lines of an element's own text are: its box may reach far beyond them. */
function linesIn(doc: Document, element: Element): DOMRect[] {
  const lines: DOMRect[] = [];
  for (let at = firstChildOf.call(element); at; at = nextSiblingOf.call(at)) {
    if (nodeTypeOf.call(at) !== Node.TEXT_NODE || !/\S/.test((at as Text).data)) continue;
    const range = ofDocument(doc, 'createRange').call(doc);
    range.selectNodeContents(at);
    lines.push(...range.getClientRects());
  }
  return lines;
}

const isPressable = (element: Element): boolean =>
  matches(element, pressable) && !isMostOfWindow(element);

function isMostOfWindow(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width * height >= innerWidth * innerHeight * mostOfWindow;
}
