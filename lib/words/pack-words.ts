import type { Pack } from '@/lib/insurers/format';
import { areOwnWords } from '@/lib/insurers/own-words';
import { type Lang, textOf } from './catalogue';
import { insteadOf } from './lang';

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
  const inPack = (one: Lang) => (one === 'ja-ruby' ? undefined : words?.[one]?.[key]);
  return (
    inPack(lang) ??
    translated ??
    insteadOf(lang)
      .map(inPack)
      .find((text) => text !== undefined)
  );
}
