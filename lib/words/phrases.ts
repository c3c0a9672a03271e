/**
 * Cuts a Japanese sentence where a line may well break: after a run of hiragana (the particles and
 * endings) and after punctuation; what stands in 「 」 stays in one piece. Browsers that know
 * `word-break: auto-phrase` do it better; this is for those that don't. Joined, the pieces are the
 * text again. The readings of kanji (./ruby) stay with them.
 */
export function phrasesOf(text: string): string[] {
  return text.match(phrase) ?? [];
}

const phrase =
  /(?:「[^」]*」|（[^）]*）)[\p{sc=Hiragana}ー]*[、。・：]*|(?:(?:《[^》]*》|[^\p{sc=Hiragana}「（、。・：《])+\p{sc=Hiragana}*|\p{sc=Hiragana}+)[、。・：]*|./gsu;
