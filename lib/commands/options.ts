import { type Lang, langs } from '@/lib/words/lang';

export const isKnownLang = (value: string | undefined): value is Lang =>
  (langs as readonly string[]).includes(value ?? '');

/** Splits `--lang xx` off the arguments of a command. The fault is a sentence, or undefined. */
export function langOption(args: readonly string[]): {
  lang: Lang;
  rest: string[];
  fault?: string;
} {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return { lang: 'ja', rest: [...args] };
  const inline = args[at]?.includes('=');
  const value = inline ? args[at]?.slice('--lang='.length) : args[at + 1];
  const rest = [...args.slice(0, at), ...args.slice(at + (inline ? 1 : 2))];
  if (isKnownLang(value)) return { lang: value, rest };
  return {
    lang: 'ja',
    rest,
    fault: `--lang: expected ${langs.join(' | ')}, found ${value ?? 'nothing'}`,
  };
}
