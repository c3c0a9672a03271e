import { readDays, readPeople } from './day-readings';
import { hasReadings, insteadOf, type Lang } from './lang';
import { plain } from './ruby';

export { type Lang, langs } from './lang';

export type Params = Readonly<Record<string, string | number>>;
export type Translate<K extends string> = (key: K, params?: Params) => string;
export type Texts = Readonly<Record<string, string>>;

type Kept = Partial<Record<Lang, Partial<Record<string, unknown>>>>;

/**
 * What can be said here, by language and area. A global, because the words come by scripts of their
 * own (./files writes them): one for each language, so that nobody loads what nobody speaks.
 */
const here = globalThis as typeof globalThis & { hokenshoWords?: Kept };
here.hokenshoWords ??= {};
const kept = here.hokenshoWords;

/** Makes texts known; to be done before anything is said. What is known of the area stays. */
export function register(lang: Lang, area: string, texts: object): void {
  kept[lang] ??= {};
  kept[lang][area] = { ...(kept[lang][area] as object | undefined), ...texts };
}

/** What was registered for a language under that name, as it is. */
export const registered = (lang: Lang, area: string): unknown => kept[lang]?.[area];

const textsOf = (lang: Lang, area: string) => kept[lang]?.[area] as Texts | undefined;

/** One text, or undefined where neither the language nor those that stand in for it have it. */
export function textOf(lang: Lang, area: string, key: string): string | undefined {
  for (const one of [lang, ...insteadOf(lang)]) {
    const texts = textsOf(one, area);
    if (texts && Object.hasOwn(texts, key)) return texts[key];
  }
  return undefined;
}

/** Whether any language that is here has such a text. */
export const isKnownKey = (area: string, key: string): boolean =>
  Object.keys(kept).some((lang) => Object.hasOwn(textsOf(lang as Lang, area) ?? {}, key));

/** Fills `{name}` marks. A mark without a value stays visible: a gap is better seen than hidden. */
export function fill(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : mark,
  );
}

/** The names of the `{marks}` in a text, sorted, each once. */
export function marksOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))].sort();
}

/**
 * Says the texts of areas (`assets/words/<lang>/<area>.json`) that are registered by then.
 * An unknown key cannot be written in TypeScript; should one come from data, it is shown as it is.
 */
export function catalogue<K extends string>(
  ...areas: readonly string[]
): (lang: Lang) => Translate<K> {
  return (lang) => (key, params) => {
    for (const area of areas) {
      const text = textOf(lang, area, key);
      if (text !== undefined) return params ? fillNamed(text, params, lang) : text;
    }
    return key;
  };
}

/** For what stands outside our pages, where no reading can be drawn. */
export const plainly =
  <K extends string>(words: (lang: Lang) => Translate<K>): ((lang: Lang) => Translate<K>) =>
  (lang) =>
  (key, params) =>
    plain(words(lang)(key, params));

/** Fills marks; names that come from data are said as the language says them (see {@link named}). */
export function fillNamed(text: string, params: Params, lang: Lang): string {
  const filled = fill(text, inLanguage(text, params, lang));
  return hasReadings(lang)
    ? filled.replace(countedDays, readDays).replace(countedPeople, readPeople)
    : filled;
}

/** `{n}日《にち》`, filled: 2日 to 10日 and a few more are read otherwise. */
const countedDays = /(\d+)日《にち》/g;
/** 11人 is read as a number again. */
const countedPeople = /(?<!\d)(\d+)人《にん》/g;

/**
 * A name, or hours, that come from data: with their readings where the language has them; in the
 * language itself where somebody has translated them.
 */
export function named(name: string, lang: Lang): string {
  const names = textsOf(lang, 'names');
  return names && Object.hasOwn(names, name) ? (names[name] as string) : name;
}

function inLanguage(text: string, params: Params, lang: Lang): Params {
  const said: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) {
    const name = named(value as string, lang);
    // A translation that is no proper name begins a sentence with a capital.
    const isFirst = name !== value && text.startsWith(`{${key}}`);
    said[key] = isFirst ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  }
  return said;
}
