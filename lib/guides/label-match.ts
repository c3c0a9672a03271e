import { indexAt } from '@/lib/pages/pieces';
import type { PageText, Piece } from '@/lib/pages/visible-text';

/** A label found on the page: the pieces it is made of. */
export interface LabelMatch {
  /** Indices into the pieces of the page, both included. */
  first: number;
  last: number;
  /** What follows it in its last piece. */
  rest: string;
}

/** Points, numbers and the names of icons may stand before a label in its piece. */
const before = /^(?:[■□●○◆◇◎•・▼▶※>+\d().]{0,4})/;

export const isLead = (text: string): boolean => before.exec(text)?.[0] === text;

/**
 * The label that begins with this piece, however many pieces it is split over: in its own line, and
 * broken over the next one.
 */
export function* matchesAt(page: PageText, index: number, label: RegExp): Generator<LabelMatch> {
  const piece = page.pieces[index];
  if (!piece) return;
  const lead = before.exec(piece.text)?.[0].length ?? 0;
  // Without the lead first: a digit or bracket may belong to the label.
  for (const from of 0 < lead && lead < piece.text.length
    ? [piece.at, piece.at + lead]
    : [piece.at]) {
    const ownLine = lineEnd(page, index);
    const nextLine = lineEnd(page, ownLine);
    let length = 0;
    for (const end of [ownLine, nextLine]) {
      const text = page.text.slice(from, page.pieces[end]?.at ?? page.text.length);
      label.lastIndex = 0;
      const found = label.exec(text)?.[0].length ?? 0;
      if (found <= length) continue;
      length = found;
      const last = indexAt(page.pieces, from + found - 1);
      const { text: lastText = '', at = 0 } = page.pieces[last] ?? {};
      yield { first: index, last, rest: lastText.slice(from + found - at) };
    }
  }
}

/** The piece with which the next line begins, or the number of pieces. */
function lineEnd({ pieces }: PageText, index: number): number {
  let at = index + 1;
  while (at < pieces.length && !pieces[at]?.starts && at - index < mostPieces) at += 1;
  return Math.min(at, pieces.length);
}

/** More pieces than this no label is split over. */
const mostPieces = 12;

/** Whether an icon, an arrow, or a word on where a link opens, and no word of the label. */
export const isDecoration = (text: string): boolean =>
  /^(?:[>›»→▶▸❯⟩+▼∨・|]{0,3}|[a-z_]{3,30}|\((?:新しい|別の?)(?:ウィンドウ|タブ|画面).{0,10}\))$/.test(
    text,
  );

/** The pieces of the line in which one stands, itself included; a longer line is no line of labels. */
export function lineOf(pieces: readonly Piece[], index: number): readonly Piece[] {
  let from = index;
  while (from > 0 && !pieces[from]?.starts && index - from < mostInLine) from -= 1;
  let to = index + 1;
  while (to < pieces.length && !pieces[to]?.starts && to - index < mostInLine) to += 1;
  return pieces.slice(from, to);
}

const mostInLine = 40;
