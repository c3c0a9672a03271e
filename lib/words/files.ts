import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register, type Texts } from './catalogue';
import { backgroundWords, groups, ofBackground, type WordGroup } from './groups';
import { everyLang, hasReadings, insteadOf, isJapanese, type Lang } from './lang';

/**
 * The catalogues on disk, for whoever has one: the build, which makes scripts of them, the commands
 * and the tests, which register them.
 */
const assets = join(fileURLToPath(import.meta.url), '../../../assets');

/** Areas that not every language has: readings and translations of names, and what is nobody's words but a pack's. */
const partial: readonly string[] = ['names', 'packs'];

function readJson(path: string): Record<string, unknown> | null {
  const file = join(assets, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

export const areas: readonly string[] = readdirSync(join(assets, 'words/ja')).map((file) =>
  file.replace(/\.json$/, ''),
);

/**
 * The texts of an area. What the language does not have is taken from the one that stands in for
 * it, so that whoever loads one language needs no other.
 */
export function readTexts(lang: Lang, area: string): Texts {
  // Names are read the same in every kind of Japanese.
  const folder = area === 'names' && hasReadings(lang) ? 'ja-easy' : lang;
  const own = readJson(`words/${folder}/${area}.json`) as Texts | null;
  if (partial.includes(area)) return own ?? {};
  const [japanese = {}, ...others] = [...insteadOf(lang)]
    .reverse()
    .map((one) => readJson(`words/${one}/${area}.json`) as Texts);
  const all: Texts = Object.assign({}, japanese, ...others, own);
  return all;
}

/** What the built-in packs say about waiting (`npm run waits`). */
function readWaits(lang: Lang): object {
  const found = [lang, ...insteadOf(lang)]
    .map((one) => readJson(`waits/${one}.json`))
    .find(Boolean);
  return found ?? {};
}

/** What a term is called, or is, in the other language that its card shows. */
function readOtherTerms(lang: Lang): [Lang, Texts] {
  const other = isJapanese(lang) ? 'en' : 'ja';
  const end = other === 'en' ? '.name' : '.is';
  const terms = Object.entries(readTexts(other, 'terms'));
  return [other, Object.fromEntries(terms.filter(([key]) => key.endsWith(end)))];
}

type Piece = readonly [lang: Lang, area: string, texts: object];

function piecesOf(lang: Lang, group: WordGroup): Piece[] {
  const pieces: Piece[] = groups[group].map((area) => [lang, area, readTexts(lang, area)]);
  if (group === 'help') {
    const [other, terms] = readOtherTerms(lang);
    pieces.push([lang, 'builtInWaits', readWaits(lang)], [other, 'terms', terms]);
  }
  return pieces.filter(([, , texts]) => Object.keys(texts).length > 0);
}

/** A script that registers the words of a group: for a page of ours, or brought into a page. */
export const wordsScript = (lang: Lang, group: WordGroup): string =>
  scriptOf(piecesOf(lang, group));

function scriptOf(pieces: readonly Piece[]): string {
  const registering = pieces.map(([of, area, texts]) => {
    const json = JSON.stringify(texts).replace(/[\\']/g, '\\$&');
    return `r(${JSON.stringify(of)},${JSON.stringify(area)},'${json}');`;
  });
  return [
    '(()=>{const w=globalThis.hokenshoWords??={};',
    // A text that is parsed is there sooner than one that is written as code.
    'const r=(l,a,t)=>{(w[l]??={})[a]={...w[l][a],...JSON.parse(t)}};',
    ...registering,
    '})();\n',
  ].join('');
}

/** All scripts with words: their paths in the extension, and what stands in them. */
export function wordsScripts(): { relativeDest: string; contents: string }[] {
  const all = everyLang.flatMap((lang) =>
    (Object.keys(groups) as WordGroup[]).map((group) => ({
      relativeDest: `words/${lang}/${group}.js`,
      contents: wordsScript(lang, group),
    })),
  );
  const pieces = everyLang.flatMap((lang) =>
    ofBackground.map((area): Piece => [lang, area, readTexts(lang, area)]),
  );
  return [...all, { relativeDest: backgroundWords.slice(1), contents: scriptOf(pieces) }];
}

/** Makes every text of these languages known at once. */
export function registerFromFiles(spoken: readonly Lang[] = everyLang): void {
  for (const lang of spoken) {
    for (const area of [...areas, ...partial]) register(lang, area, readTexts(lang, area));
    register(lang, 'builtInWaits', readWaits(lang));
  }
}
