/**
 * Readings in texts, as Japanese digital books write them: 漢字《かんじ》 reads the run of kanji right
 * before it, ｜1日《ついたち》 everything from the bar on. Only kana are a reading: 《》 around
 * anything else is what it is in other languages, a title.
 */
const noted =
  /｜([^｜《》]+)《([\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+)》|([\p{sc=Han}〆ヶ]+)《([\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+)》/gu;

/** A piece of a text; `reading` stands over it, if it has one. */
export interface Piece {
  text: string;
  reading?: string;
}

/** Most texts have none, and then the browser need not prepare for looking at scripts, which takes a while. */
const mayBeNoted = (text: string): boolean => text.includes('《');

export const isNoted = (text: string): boolean => mayBeNoted(text) && text.search(noted) >= 0;

/** Cuts a text at its readings. Joined without them, the pieces are the plain text. */
export function piecesOf(text: string): Piece[] {
  if (!mayBeNoted(text)) return text ? [{ text }] : [];
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(noted)) {
    if (found.index > end) pieces.push({ text: text.slice(end, found.index) });
    const [whole, base = found[3], reading = found[4]] = found;
    pieces.push({ text: base as string, reading: reading as string });
    end = found.index + whole.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** The text without readings, for wherever they cannot stand. */
export const plain = (text: string): string =>
  mayBeNoted(text) ? text.replace(noted, (_, all, _reading, run) => all ?? run) : text;

/** For where readings can stand only behind their words: やさしい日本語（にほんご）. */
export const inBrackets = (text: string): string =>
  text.replace(noted, (_, all, reading, run, readingOfRun) =>
    all ? `${all}（${reading}）` : `${run}（${readingOfRun}）`,
  );
