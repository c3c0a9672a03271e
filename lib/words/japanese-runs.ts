import type { Lang } from './lang';

// Quotation marks and middle dots count only between Japanese letters.
const japaneseRuns =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（〇ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「」『』（）〇ー・、。]*)/u;
/**
 * Chinese shares the kanji: there 「 」 hold Japanese words, brackets their names, and kana tell, with
 * the kanji that belong to them in the names we use. A bracket after 」, or with a letter that only
 * Chinese has, says it in Chinese.
 */
const inChinese =
  /(「[^」]*」|(?<=(?<!」)（)(?![^）]*[个为关动劳单卡启头应开录扩换无显标样编联规设证读过闭养险协续请记说栏非])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・]+(?=）)|(?:協会(?=けんぽ))?[\p{sc=Hiragana}\p{sc=Katakana}ー]+(?:(?:保険証|銀行|専用|総合)[\p{sc=Hiragana}\p{sc=Katakana}ー]*)*)/u;

/** Cuts a text in another language at its Japanese names: those are the odd ones of the pieces. */
export function japaneseRunsOf(text: string, lang?: Lang): string[] {
  return text.split(lang === 'zh' ? inChinese : japaneseRuns);
}
