export const langs = ['ja', 'en'] as const;
export type Lang = (typeof langs)[number];

export type Params = Readonly<Record<string, string | number>>;
export type Translate<K extends string> = (key: K, params?: Params) => string;

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
 * Joins one area's texts of every language (`assets/words/<lang>/<area>.json`).
 * An unknown key cannot be written in TypeScript; should one come from data, it is shown as it is.
 */
export function catalogue<T extends Readonly<Record<string, string>>>(
  texts: Readonly<Record<Lang, T>>,
): (lang: Lang) => Translate<Extract<keyof T, string>> {
  return (lang) => (key, params) => {
    const text = Object.hasOwn(texts[lang], key) ? texts[lang][key] : undefined;
    return text === undefined ? key : fill(text, params);
  };
}
