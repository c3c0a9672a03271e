import { isNoted, plain } from './ruby';

/**
 * Cuts a Japanese sentence where a line may well break: after a run of hiragana (the particles and
 * endings) and after punctuation; what stands in 「 」 stays in one piece. Browsers that know
 * `word-break: auto-phrase` do it better; this is for those that don't. Joined, the pieces are the
 * text again. The readings of kanji (./ruby) stay with them.
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const found of text.match(phrase) ?? []) {
    const last = phrases.at(-1) ?? '';
    if (stem.test(last) && goesOn.test(found)) phrases[phrases.length - 1] = last + found;
    else phrases.push(found);
  }
  return phrases;
}

/** 申し込む, 勤め先, 持ち物: the stem of a verb and what is made of it are one word. */
const stem = /[\p{sc=Han}》][いきしちみりけめえ]$/u;
const goesOn = /^[込取先物名方歩合直付出添忘替続始中上立]/;

/** The same, with what is too long for a narrow line cut further, even in 「 」. */
export const shortPhrasesOf = (text: string): string[] =>
  phrasesOf(text).flatMap((long) =>
    plain(long).length > longest ? (long.match(inner) ?? []) : long,
  );

/** Letters of a title that stand beside each other where there is least room. */
const longest = 10;

/** Runs of hiragana. An お of the word that follows is no ending. */
const endings = /(?:(?!お[\p{sc=Han}｜])[\p{sc=Hiragana}ー])/u.source;
const letter = /《[^》]*》|[^\p{sc=Hiragana}「」『』（）()、。・：《]/u.source;
const word = `お?(?:${letter})+${endings}*|お?${endings}+`;
const closed = /「[^」]*」|『[^』]*』|（[^）]*）|\([^)]*\)/u.source;
const phrase = new RegExp(`(?:(?:${closed})${endings}*|${word})[、。・：」』）)]*|.`, 'gsu');
const inner = new RegExp(`[「『（(]*(?:${word})(?:[」』）)]${endings}*|[、。・：])*|.`, 'gsu');

/** Cuts a Japanese name or title where a line may well break: between its phrases, and after katakana. */
export const namePiecesOf = (name: string): string[] =>
  isNoted(name)
    ? [name]
    : phrasesOf(name).flatMap((phrase) =>
        phrase.split(/(?<=[\p{sc=Katakana}ー])(?<!マイナ|ピン)(?=\p{sc=Han})/u),
      );
