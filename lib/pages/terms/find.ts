import { eachTerm, type TermId } from '../terms';
import type { PageText } from '../visible-text';

/** A term on a page: where it stands in the page's text in plain spelling. */
export interface Found {
  id: TermId;
  from: number;
  to: number;
}

/** Characters between two points where the search may be interrupted. */
const stride = 20_000;

/**
 * The terms on a page in the order in which they stand, at most `most`. A term may stand in several
 * text nodes, but never reaches over the end of a line. Yields so that it can be sliced.
 */
export function* findTerms({ pieces }: PageText, most: number): Generator<void, Found[]> {
  const found: Found[] = [];
  let searched = 0;
  for (let i = 0; i < pieces.length && found.length < most; ) {
    const first = pieces[i];
    if (!first) break;
    let line = first.text;
    for (i += 1; i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (!piece || piece.starts) break;
      line += piece.text;
    }
    eachTerm(line, (id, from, to) => {
      if (found.length < most) found.push({ id, from: first.at + from, to: first.at + to });
    });
    searched += line.length;
    if (searched < stride) continue;
    searched = 0;
    yield;
  }
  return found;
}
