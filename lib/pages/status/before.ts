import { nearest, parentElement, tagOf } from '../dom';
import { indexAt, lineStart } from '../pieces';
import type { IsShown } from '../shown';
import type { PageText, Piece } from '../visible-text';
import type { Label } from './label';
import { type Found, statusOf } from './words';

/** How far above a label the element may be that holds it with its status. */
const mostLevels = 40;
/** What may hold a label and its value and nothing else; a whole part of the page is not that. */
const rows = new Set(['div', 'p', 'span', 'a', 'button', 'li']);
const structured = new Set(['dl', 'table']);

/**
 * The status that stands before its label, as where a style turns the order round. Only where one
 * element holds these two and nothing else.
 */
export function statusesBefore(page: PageText, label: Label, isShown: IsShown): Found[] {
  const { pieces, text } = page;
  if (lineStart(page, label.from) !== label.from) return [];
  const last = indexAt(pieces, label.to - 1);
  const end = indexAt(pieces, label.from) - 1;
  const from = end < 0 ? 0 : lineStart(page, pieces[end]?.at ?? 0);
  const found = statusOf(text.slice(from, label.from));
  const [own, first] = [pieces[last]?.by, indexAt(pieces, from)];
  if (!found || !own || nearest(own, structured)) return [];
  if (page.headings.some(({ at }) => at >= from && at < label.from)) return [];
  const inside = pieces.slice(first, last + 1);
  if (inside.some((piece) => piece.quoted || !isShown(piece.by))) return [];
  let both: Element | null = own;
  for (let up = 0; both && up < mostLevels; up += 1) {
    if (inside.every((piece) => holds(both, piece))) {
      const around = [pieces[first - 1], pieces[last + 1]];
      if (!rows.has(tagOf(both))) return [];
      return around.some((piece) => piece && holds(both, piece)) ? [] : [found];
    }
    both = parentElement(both);
  }
  return [];
}

function holds(element: Element | null, { by }: Piece): boolean {
  for (let at: Element | null = by; at; at = parentElement(at)) if (at === element) return true;
  return false;
}
