import { ofDocument, parentElement } from '@/lib/pages/dom';
import type { Place } from '@/lib/pages/places';
import type { Edges } from './card-place';
import type { Spot } from './terms-scan';

/** False once the page has taken the text away or shortened it. */
export const isThere = ({ node, end }: Place): boolean => node.isConnected && node.length >= end;

/** The boxes of a spot in the window, one for every line it stands on. */
export function boxesOf(doc: Document, { places }: Spot): DOMRect[] {
  return places.filter(isThere).flatMap(({ node, start, end }) => {
    const range = ofDocument(doc, 'createRange').call(doc);
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** All of a spot, beginning where the line does that the pointer is on; null = not to be seen. */
export function edgesOf(boxes: readonly DOMRect[], x?: number, y?: number): Edges | null {
  const [first] = boxes;
  if (!first) return null;
  const at = boxes.find((box) => x !== undefined && y !== undefined && holds(box, x, y)) ?? first;
  return {
    left: at.left,
    top: Math.min(...boxes.map(({ top }) => top)),
    right: at.right,
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export const holds = ({ left, right, top, bottom }: Edges, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

interface Caret {
  node: Node;
  offset: number;
}

/** The text under a point of the window. Chromium before 128 knows only the older of the two. */
export function caretAt(doc: Document, x: number, y: number): Caret | null {
  const position = ofDocument(doc, 'caretPositionFromPoint')?.call(doc, x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = ofDocument(doc, 'caretRangeFromPoint')?.call(doc, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Finds the spot under a point; `spots` may be thousands. */
export function spotFinder(doc: Document, spots: readonly Spot[]) {
  const byNode = new Map<Node, Spot[]>();
  for (const spot of spots)
    for (const { node } of spot.places) {
      const known = byNode.get(node);
      if (known) known.push(spot);
      else byNode.set(node, [spot]);
    }
  return (x: number, y: number): Spot | null => {
    const caret = caretAt(doc, x, y);
    const near = (caret && byNode.get(caret.node)) ?? [];
    const isAt = ({ node, start, end }: Place) =>
      node === caret?.node && start <= caret.offset && caret.offset <= end;
    // The caret beside a line is at its end: only the boxes tell whether the word itself is there.
    return (
      near.find(
        (spot) => spot.places.some(isAt) && boxesOf(doc, spot).some((box) => holds(box, x, y)),
      ) ?? null
    );
  };
}

/** Whether some of a spot is selected. */
export function isSelected({ places }: Spot, range: Range): boolean {
  return places.filter(isThere).some(({ node, start, end }) => {
    const beginsAfter = node === range.endContainer && start === range.endOffset;
    const endsBefore = node === range.startContainer && end === range.startOffset;
    if (beginsAfter || endsBefore || range.collapsed) return false;
    return range.comparePoint(node, start) <= 0 && range.comparePoint(node, end) >= 0;
  });
}

/** In a lower window (px) a word in the middle would leave no room for the card. */
const low = 480;

/** Scrolls a spot into the window, at once: the card stands beside it afterwards. */
export function bringIntoView(doc: Document, spot: Spot): void {
  const by = spot.places[0] && parentElement(spot.places[0].node);
  if (!by) return;
  const block = innerHeight < low ? 'start' : 'center';
  Element.prototype.scrollIntoView.call(by, { block, behavior: 'instant' });
  const edges = edgesOf(boxesOf(doc, spot));
  // In a long stretch of text the middle of its element is somewhere else.
  if (edges && (edges.top < 0 || edges.bottom > innerHeight))
    scrollBy({ top: edges.top - innerHeight / 2, behavior: 'instant' });
}
