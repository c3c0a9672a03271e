import type { PageText, Piece } from './visible-text';

export interface Span {
  from: number;
  to: number;
}

/** The index of the piece in which a character stands. */
export function indexAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The pieces that a stretch of the page's text is made of. */
export function piecesIn({ pieces }: PageText, { from, to }: Span): Piece[] {
  const found: Piece[] = [];
  for (let i = indexAt(pieces, from); i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (!piece || piece.at >= to) break;
    found.push(piece);
  }
  return found;
}

/** Where the line begins in which a character stands. */
export function lineStart({ pieces }: PageText, at: number): number {
  let index = indexAt(pieces, at);
  while (index > 0 && !pieces[index]?.starts) index -= 1;
  return pieces[index]?.at ?? 0;
}
