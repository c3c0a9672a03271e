import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type IpadicFeatures, type Tokenizer } from '@sglkc/kuromoji';
import { readDate, readDays } from '@/lib/words/day-readings';
import { plain } from '@/lib/words/ruby';

/**
 * Writes assets/words/ja-ruby: the Japanese texts with the readings of their kanji. The dictionary
 * proposes; ./furigana-exceptions.json, which people keep, decides where it errs; people read what
 * comes out. `npm run furigana` writes it anew; a test holds what lies there to it.
 */
type Tokens = Tokenizer<IpadicFeatures>;

const words = join(import.meta.dirname, '../../assets/words');
const insurers = join(import.meta.dirname, '../../assets/insurers');
const han = '\\p{sc=Han}〆ヶ';
const hasKanji = new RegExp(`[${han}]`, 'u');
const allKanji = new RegExp(`^[${han}]+$`, 'u');

export function loadDictionary(): Promise<Tokens> {
  const found = createRequire(import.meta.url).resolve('@sglkc/kuromoji/package.json');
  return new Promise((done, fail) =>
    kuromoji
      .builder({ dicPath: join(dirname(found), 'dict/') })
      .build((error, tokens) => (error ? fail(error) : done(tokens))),
  );
}

const hiragana = (text: string) =>
  text.replace(/[ァ-ヶ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));

const exceptions: { whole: string[]; within: string[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'furigana-exceptions.json'), 'utf8'),
);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asMap = (list: readonly string[]) => new Map(list.map((one) => [plain(one), one]));
/** A text that is nothing else: 年 over a field. */
const whole = asMap(exceptions.whole);
/** Readings that stand whatever the dictionary says; the longest counts. */
const byText = asMap(exceptions.within);
/** What the dictionary is not asked about: what was decided, marks, dates, days. */
const settled = new RegExp(
  [
    ...[...byText.keys()].sort((a, b) => b.length - a.length).map(escaped),
    '\\{\\w+\\}',
    '\\d+年(?:\\d+月(?:\\d+日)?)?',
    '\\d+月(?:\\d+日)?',
    '\\d+日',
  ].join('|'),
  'gu',
);

function readSettled(text: string): string {
  if (byText.has(text)) return byText.get(text) as string;
  if (text.startsWith('{')) return text;
  const counted = /^(\d+)日$/.exec(text);
  return counted ? readDays(`${text}《にち》`, counted[1] as string) : readDate(text);
}

/** A text with the reading of every kanji in it. Throws where the dictionary knows none. */
export function annotate(text: string, tokens: Tokens): string {
  const alone = whole.get(text);
  if (alone) return alone;
  let written = '';
  let end = 0;
  for (const found of text.matchAll(settled)) {
    written += ask(text.slice(end, found.index), tokens) + readSettled(found[0]);
    end = found.index + found[0].length;
  }
  return written + ask(text.slice(end), tokens);
}

function ask(text: string, tokens: Tokens): string {
  if (!hasKanji.test(text)) return text;
  const pieces = tokens.tokenize(text).map(({ surface_form: word, reading, pos }) => ({
    noun:
      allKanji.test(word) && (pos === '名詞' || pos === '接頭詞') ? hiragana(reading ?? '') : '',
    word,
    written: hasKanji.test(word) ? over(word, hiragana(reading ?? '')) : word,
  }));
  return pieces.reduce(joinNouns, { text: '', word: '', noun: '' }).text;
}

interface Joined {
  text: string;
  /** The noun at the end, to which a noun of one kanji may still be joined. */
  word: string;
  noun: string;
}

/** 管理 + 者 is read as one word. Longer ones stay apart: a line breaks between them. */
function joinNouns(
  before: Joined,
  { word, noun, written }: { word: string; noun: string; written: string },
): Joined {
  const one = [...word].length === 1 || [...before.word].length === 1;
  if (!before.noun || !noun || !one) return { text: before.text + written, word, noun };
  const joined = { word: before.word + word, noun: before.noun + noun };
  const kept = before.text.slice(0, -`${before.word}《${before.noun}》`.length);
  return { ...joined, text: `${kept}${joined.word}《${joined.noun}》` };
}

/** Lays a word's reading over its kanji only: 見直し + みなおし = 見直《みなお》し. */
function over(word: string, reading: string): string {
  const parts = word.match(new RegExp(`[${han}]+|[^${han}]+`, 'gu')) ?? [];
  const pattern = parts.map((one) => (hasKanji.test(one) ? '(.+?)' : escaped(hiragana(one))));
  const found = new RegExp(`^${pattern.join('')}$`, 'u').exec(reading);
  if (!found) throw new Error(`no reading for ${word} (${reading || 'unknown'})`);
  let next = 1;
  return parts.map((one) => (hasKanji.test(one) ? `${one}《${found[next++]}》` : one)).join('');
}

/** What only those who write packs see stays without readings, as it stays Japanese and English. */
export const readAreas: readonly string[] = readdirSync(join(words, 'ja-easy')).filter(
  (area) => area !== 'names.json',
);

type Texts = Record<string, string>;
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** What the built-in packs and the samples say themselves, as far as a translation exists. */
function packTexts(): Texts {
  const folders = [join(insurers, '.'), join(insurers, 'samples')];
  const packs: { id: string; words?: { ja?: Texts } }[] = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
      .map((file) => read(join(folder, file))),
  );
  const said = Object.fromEntries(
    packs.flatMap(({ id, words }) =>
      Object.entries(words?.ja ?? {}).map(([key, text]) => [`${id}.${key}`, text]),
    ),
  );
  const keys = Object.keys(read(join(words, 'ja-easy/packs.json')));
  return Object.fromEntries(keys.map((key) => [key, said[key] as string]));
}

/** The plain Japanese texts of an area. */
export const plainTexts = (area: string): Texts =>
  area === 'packs.json' ? packTexts() : read(join(words, 'ja', area));

/** The same, with readings. */
export const withReadings = (area: string, tokens: Tokens): Texts =>
  Object.fromEntries(
    Object.entries(plainTexts(area)).map(([key, text]) => [key, annotate(text, tokens)]),
  );

if (import.meta.main) {
  const tokens = await loadDictionary();
  for (const area of readAreas)
    writeFileSync(
      join(words, 'ja-ruby', area),
      `${JSON.stringify(withReadings(area, tokens), null, 2)}\n`,
    );
}
