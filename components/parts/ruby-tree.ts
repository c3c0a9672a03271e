import { shortPhrasesOf } from '@/lib/words/phrases';
import { type Piece, piecesOf, plain } from '@/lib/words/ruby';

/** A line may break here. */
export const breakable = Symbol('wbr');

/** What a text with readings is drawn of, by components (../ruby) and without them (./read-nodes). */
export type Drawn =
  | string
  | typeof breakable
  | { text: string; reading: string }
  /** Stays in one line. */
  | { one: readonly Drawn[] };

/** So many letters stay in one line at any size of text. */
const longest = 6;

export const rubyOf = (text: string): Drawn[] =>
  shortPhrasesOf(text).flatMap((phrase, i) =>
    i > 0 ? [breakable, ...ofPhrase(phrase)] : ofPhrase(phrase),
  );

/** One phrase. Around ruby browsers break a line anywhere, or nowhere: here is said where. */
function ofPhrase(phrase: string): Drawn[] {
  const pieces = piecesOf(phrase);
  const cuts = pieces.map((_, i) => around(pieces, i));
  const drawn = pieces.flatMap(({ text, reading }, i): Drawn[] => {
    if (reading === undefined) return [cuts[i]?.between ?? ''];
    const word = { text, reading };
    const { leads = '' } = cuts[i - 1] ?? {};
    const { follows = '' } = cuts[i + 1] ?? {};
    const read = isOne(pieces[i]) ? { one: [leads, word, follows].filter((part) => part) } : word;
    return mayBreak(pieces, i) ? [breakable, read] : [read];
  });
  const isShort = plain(phrase).replace(/[、。・：]+$/, '').length <= longest;
  return isShort ? [{ one: drawn }] : drawn.filter((part) => part);
}

/** Before a word with a reading: after another one, or where a word in katakana ends, not before 語. */
function mayBreak(pieces: readonly Piece[], i: number): boolean {
  const before = pieces[i - 1];
  if (!before || /^\d/.test(pieces[i]?.text ?? '')) return false;
  return (
    before.reading !== undefined ||
    (/[\p{sc=Katakana}ー」）)]$/u.test(before.text) && (pieces[i]?.text.length ?? 0) > 1)
  );
}

/** What of a text between two words with readings stays in a line with the one or the other. */
function around(pieces: readonly Piece[], i: number) {
  const { text = '', reading } = pieces[i] ?? {};
  if (reading !== undefined) return {};
  const follows = isOne(pieces[i - 1])
    ? (/^(?:[」』）)]+\p{sc=Hiragana}{0,3}[、。]?|[\p{sc=Hiragana}ー、。・：])/u.exec(text)?.[0] ??
      '')
    : '';
  const rest = text.slice(follows.length);
  const leads = isOne(pieces[i + 1]) ? (/(?:[「『（(\d]+|^[おご])$/.exec(rest)?.[0] ?? '') : '';
  return { follows, between: rest.slice(0, rest.length - leads.length), leads };
}

const isOne = (piece?: Piece): boolean =>
  piece?.reading !== undefined && piece.text.length <= longest;
