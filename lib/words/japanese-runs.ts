// Quotation marks and middle dots count only between Japanese letters.
const japaneseRuns =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（〇ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「」『』（）〇ー・、。]*)/u;

/** Cuts a text in another language at its Japanese names: those are the odd ones of the pieces. */
export function japaneseRunsOf(text: string): string[] {
  return text.split(japaneseRuns);
}
