import type { Pack } from '@/lib/insurers/format';
import { areOwnWords } from '@/lib/insurers/own-words';
import { type Lang, textOf } from './catalogue';
import { insteadOf } from './lang';

/** What a pack says in several languages, in the one asked for or one that stands in for it. */
export function inLang(texts: Partial<Record<string, string>> | undefined, lang: Lang) {
  return [lang, ...insteadOf(lang)].map((one) => texts?.[one]).find((text) => text !== undefined);
}

/**
 * A pack's own sentence. Said in the language asked for where the pack, or our translation of a
 * built-in one, has it; else in the one that stands in for it.
 */
export function packText(
  { id, words }: { id: string; words?: Pack['words'] | undefined },
  key: string,
  lang: Lang,
): string | undefined {
  const translated = areOwnWords(words) ? textOf(lang, 'packs', `${id}.${key}`) : undefined;
  const byLang: Partial<Record<string, Partial<Record<string, string>>>> = words ?? {};
  const inPack = [lang, ...insteadOf(lang)].map((one) => byLang[one]?.[key]);
  return inPack[0] ?? translated ?? inPack.find((text) => text !== undefined);
}
