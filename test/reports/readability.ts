import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '@/lib/words/ruby';
import { loadDictionary, plainTexts, readAreas } from '../tools/furigana';
import grades from './school-kanji.json' with { type: 'json' };
import kept from './sources-readability.json' with { type: 'json' };

/**
 * How hard our Japanese is to read, beside the five source documents. `npm run readability` writes
 * docs/readability.md. The sources are not in this repository: their figures are, measured with
 * `npm run readability -- <folder with their texts>`.
 */
const root = join(import.meta.dirname, '../..');
type Tokens = Awaited<ReturnType<typeof loadDictionary>>;

/** All are the better the smaller they are. */
export interface Figures {
  sentences: number;
  /** Characters per sentence: the median, and what nine of ten stay within. */
  length: number;
  length90: number;
  /** Share of kanji among the characters. */
  kanji: number;
  /** Share of words with a kanji that is taught later than in the 4th, or in the 6th, school year. */
  beyond4: number;
  beyond6: number;
  /** Verbs and adjectives per sentence, on average. */
  predicates: number;
  /** Share of sentences that end in politeness or padding rather than in what is said. */
  padded: number;
}

const taught = (last: number) =>
  new Set(
    Object.entries(grades)
      .filter(([grade]) => Number(grade) <= last)
      .flatMap(([, kanji]) => [...kanji]),
  );
const [by4, by6] = [taught(4), taught(6)];

const padding =
  /(?:いただ(?:き|け|いて)[ぁ-ん]*|お?願い(?:いた|申し上げ)?[しま][ぁ-ん]*|ござい[ぁ-ん]*|おり(?:ます|ません)|いたし(?:ます|ました)|こと(?:が|は|も)でき(?:ます|ません)|こと(?:に|と)なり[ぁ-ん]*|となり(?:ます|ました)|でしょうか|もの(?:です|とします))[。？]$/u;

/**
 * The sentences of a text. Lines are joined, for documents break them anywhere; an empty line, a
 * tab, a bullet ends what stands before it. What does not end in 。 or ？ is a heading or a cell.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\r/g, '')
    .split(/\n\s*\n|\t|\n\s*(?=[-●※■▶・【①-⑳])|[①-⑳●※■▶]|【[^】]*】/u)
    .flatMap((block) => block.replace(/\s+/g, '').match(/[^。？]+[。？][」』）)]?/gu) ?? [])
    .map((sentence) => sentence.replace(/^[」』）)・\-*]+/u, ''))
    .filter((sentence) => sentence.length > 2);

const isKanji = (one: string) => /\p{sc=Han}/u.test(one);
const share = (part: number, all: number) => Math.round((1000 * part) / all) / 10;

export function measure(texts: readonly string[], tokens: Tokens): Figures {
  const sentences = texts.flatMap(sentencesOf);
  const lengths = sentences.map((one) => [...one].length).sort((a, b) => a - b);
  const at = (part: number) => lengths[Math.floor(part * (lengths.length - 1))] as number;
  const letters = sentences.flatMap((one) => [...one]);
  const all = sentences.flatMap((one) => tokens.tokenize(one));
  const words = all.filter(({ pos }) => /^(?:名詞|動詞|形容詞|副詞|連体詞|接続詞)$/.test(pos));
  const beyond = (known: ReadonlySet<string>) =>
    words.filter(({ surface_form }) =>
      [...surface_form].some((one) => isKanji(one) && !known.has(one)),
    ).length;
  const predicates = all.filter(
    ({ pos, pos_detail_1 }) => /^(?:動詞|形容詞)$/.test(pos) && pos_detail_1 === '自立',
  ).length;
  return {
    sentences: sentences.length,
    length: at(0.5),
    length90: at(0.9),
    kanji: share(letters.filter(isKanji).length, letters.length),
    beyond4: share(beyond(by4), words.length),
    beyond6: share(beyond(by6), words.length),
    predicates: Math.round((100 * predicates) / sentences.length) / 100,
    padded: share(sentences.filter((one) => padding.test(one)).length, sentences.length),
  };
}

/** Marks are filled as a name would fill them; readings are taken out. */
const asRead = (texts: Record<string, string>) =>
  Object.values(texts).map((text) => plain(text).replace(/\{\w+\}/g, 'それ'));

const easyTexts = (area: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'assets/words/ja-easy', area), 'utf8'));

/** What the insured read: the stage is for staff. */
const areas = readAreas.filter((area) => area !== 'stage.json');

/** Ours, as people read them: without the areas of staff, with the built-in packs' own sentences. */
export const ours = (tokens: Tokens): Record<'ja' | 'ja-easy', Figures> => ({
  ja: measure(
    areas.flatMap((area) => asRead(plainTexts(area))),
    tokens,
  ),
  'ja-easy': measure(
    areas.flatMap((area) => asRead(easyTexts(area))),
    tokens,
  ),
});

export const sources: Readonly<Record<string, Figures>> = kept.texts;

const columns: readonly [keyof Figures, string][] = [
  ['sentences', 'sentences'],
  ['length', 'characters a sentence, median'],
  ['length90', 'nine of ten within'],
  ['predicates', 'verbs and adjectives a sentence'],
  ['kanji', 'kanji, %'],
  ['beyond4', 'words beyond year 4, %'],
  ['beyond6', 'words beyond year 6, %'],
  ['padded', 'padded endings, %'],
];

export function report(own: Readonly<Record<string, Figures>>): string {
  const row = ([name, figures]: [string, Figures]) =>
    `| ${name} | ${columns.map(([key]) => figures[key]).join(' | ')} |`;
  return `# How hard our Japanese is to read

Made by \`npm run readability\`, beside the five documents that our answers rest on (measured on ${kept.measuredOn}; their texts are not in this repository). Every figure is the better the smaller it is; a test fails as soon as one of ours is not at least a twelfth below that of the easiest document.

| text | ${columns.map(([, name]) => name).join(' | ')} |
| --- |${' ---: |'.repeat(columns.length)}
${[...Object.entries(own), ...Object.entries(sources)].map(row).join('\n')}

## How it is measured

- Sentences are what ends in 。 or ？. Headings, buttons and cells of tables are left out, ours as theirs. Ours are all texts but those of staff, with the built-in packs' own sentences; the readings of \`ja-easy\` are taken out, and a mark such as \`{name}\` counts as two letters.
- Words are what the dictionary of kuromoji (IPADIC) cuts out as nouns, verbs, adjectives, adverbs, adnominals and conjunctions.
- **Words outside N3 and N2 are not measured as such.** JLPT publishes no word lists, and no list with a licence that fits could be installed. In their place stand the kanji of the school years (学年別漢字配当表 as it was until 2020, 1006 kanji): a word is beyond year 4 when it has a kanji taught later than in the fourth year (640 kanji are known by then, about what is learnt for N3), and beyond year 6 when it has one that primary school does not teach (about N2). Hard words in kana are not seen by this.
- Padded endings: 〜いただきます, 〜お願いします, 〜ございます, 〜しております, 〜いたします, 〜することができます, 〜こととなります, 〜でしょうか, 〜ものです.
- The names of papers and forms are official and stay as they are in every text: 資格確認書, 電子証明書, 保険者 and the like make most of what is beyond year 4.
`;
}

/** Measures the documents in a folder anew. */
function measureSources(folder: string, tokens: Tokens): void {
  const texts = readdirSync(folder)
    .sort()
    .map((file) => [
      file.replace(/\.txt$/, ''),
      measure([readFileSync(join(folder, file), 'utf8')], tokens),
    ]);
  const measuredOn = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(import.meta.dirname, 'sources-readability.json'),
    `${JSON.stringify({ ...kept, measuredOn, texts: Object.fromEntries(texts) }, null, 2)}\n`,
  );
}

if (import.meta.main) {
  const tokens = await loadDictionary();
  const [, , folder] = process.argv;
  if (folder) measureSources(folder, tokens);
  else writeFileSync(join(root, 'docs/readability.md'), report(ours(tokens)));
}
