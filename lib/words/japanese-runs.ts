import type { Lang } from './lang';

// Quotation marks and middle dots count only between Japanese letters.
const japaneseRuns =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（〇ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「」『』（）〇ー・、。]*)/u;
/** Chinese shares the kanji: there 「 」 hold Japanese words, brackets their names, and kana tell; a bracket after 」 says it in Chinese. */
const inChinese =
  /(「[^」]*」|(?<=(?<!」)（)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]+(?=）)|\p{sc=Han}*[\p{sc=Hiragana}\p{sc=Katakana}][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]*)/u;

/** Cuts a text in another language at its Japanese names: those are the odd ones of the pieces. */
export function japaneseRunsOf(text: string, lang?: Lang): string[] {
  return text.split(lang === 'zh' ? inChinese : japaneseRuns);
}
