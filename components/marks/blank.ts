import { firstChild, isText, nextSibling, ofDocument, tagOf } from '@/lib/pages/dom';
import type { Box } from './box';

/** Distance between two points that are looked at (px); no letter is smaller. */
const probe = 8;
const mostTexts = 30;
const longestText = 2_000;

const drawn = new Set(
  'img svg canvas video iframe input button select textarea label a summary'.split(' '),
);

/**
 * Whether a box of the window has nothing of the page in it that somebody reads or presses, nor our
 * own panel. Yields so that it can be sliced: each point costs the browser a search through the page.
 */
export function* isBlank(doc: Document, own: Element, box: Box): Generator<void, boolean> {
  const elementsFromPoint = ofDocument(doc, 'elementsFromPoint');
  const texts = new Map<Element, DOMRect[]>();
  for (let y = box.top; y <= box.bottom; y += probe)
    for (let x = box.left; x <= box.right; x += probe) {
      yield;
      const [top] = elementsFromPoint.call(doc, x, y);
      if (!top) continue;
      if (top === own || drawn.has(tagOf(top))) return false;
      const rects = texts.get(top) ?? textRects(doc, top);
      texts.set(top, rects);
      if (rects.some((one) => contains(one, x, y))) return false;
    }
  return true;
}

/** Where the text of an element itself stands; of too much text the whole element. */
function textRects(doc: Document, element: Element): DOMRect[] {
  const rects: DOMRect[] = [];
  let left = mostTexts;
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    left -= 1;
    if (left < 0) return [Element.prototype.getBoundingClientRect.call(element)];
    if (!isText(node) || node.length > longestText || !/\S/.test(node.data)) continue;
    const range = ofDocument(doc, 'createRange').call(doc);
    range.selectNodeContents(node);
    rects.push(...range.getClientRects());
  }
  return rects;
}

const contains = ({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - probe && x <= right + probe && y >= top - probe / 2 && y <= bottom + probe / 2;
