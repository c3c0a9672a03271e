import { eachTerm, type TermId } from '../terms';
import type { Piece } from '../visible-text';

/** A term on a page: where it stands in the page's text in plain spelling. */
export interface Found {
  id: TermId;
  from: number;
  to: number;
}

/**
 * The terms in some lines of a page, in the order in which they stand. A term may stand in several
 * text nodes, but never reaches over the end of a line.
 */
export function findTerms(pieces: readonly Piece[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i] as Piece;
    let line = first.text;
    for (i += 1; i < pieces.length; i += 1) {
      const piece = pieces[i] as Piece;
      if (piece.starts) break;
      line += piece.text;
    }
    eachTerm(line, (id, from, to) => {
      found.push({ id, from: first.at + from, to: first.at + to });
    });
  }
  return found;
}
