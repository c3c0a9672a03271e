import { indexAt, type Span } from './pieces';
import { plain } from './text';
import type { Piece } from './visible-text';

/** A stretch of one text node, in the node's own characters. */
export interface Place {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where stretches of a page's text stand in its nodes, one place for every node they reach into.
 * `spans` are in the order of the page. A stretch whose characters cannot be found again, because
 * the node has changed or its script combines letters, has no place.
 */
export function placesOf(pieces: readonly Piece[], spans: readonly Span[]): Place[][] {
  let last: Piece | null = null;
  let inLast: CharacterPlaces | null = null;
  return spans.map(({ from, to }) => {
    const places: Place[] = [];
    for (let i = indexAt(pieces, from); i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (!piece || piece.at >= to) break;
      if (piece !== last) inLast = characterPlaces(piece.node.data, piece.text);
      last = piece;
      if (!inLast) return [];
      const start = inLast.start(Math.max(from - piece.at, 0));
      const end = inLast.end(Math.min(to - piece.at, piece.text.length) - 1);
      places.push({ node: piece.node, start, end });
    }
    return places;
  });
}

interface CharacterPlaces {
  /** Where the character begins and ends of which the one at `index` of the plain spelling was made. */
  start(index: number): number;
  end(index: number): number;
}

/** A letter with the marks that belong to it: what the plain spelling turns into one character. */
const letters = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu;

/** From the plain spelling of a text back to the text; null if `text` is not its plain spelling. */
export function characterPlaces(data: string, text: string): CharacterPlaces | null {
  const at = data.indexOf(text);
  // Nearly always only the space around it was dropped.
  if (at >= 0 && plain(data.slice(0, at)) === '' && plain(data.slice(at + text.length)) === '')
    return { start: (index) => at + index, end: (index) => at + index + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let spelled = '';
  for (const match of data.matchAll(letters)) {
    const [letter] = match;
    const made = plain(letter);
    spelled += made;
    for (let i = 0; i < made.length; i += 1) {
      starts.push(match.index);
      ends.push(match.index + letter.length);
    }
  }
  if (spelled !== text) return null;
  return { start: (index) => starts[index] ?? 0, end: (index) => ends[index] ?? 0 };
}
