/** The languages a text can be asked for in, as the commands take them. */
export const langs = ['ja', 'ja-easy', 'en', 'zh', 'ko', 'pt', 'vi'] as const;

/** What can be spoken: `ja-ruby` is Japanese with the readings of its kanji. */
export const everyLang = [...langs, 'ja-ruby'] as const;
export type Lang = (typeof everyLang)[number];

/** In the order in which they are offered: the two kinds of Japanese with readings stand together. */
export const offeredLangs: readonly Lang[] = [
  'ja',
  'ja-ruby',
  ...langs.filter((one) => one !== 'ja'),
];

export const isLang = (value: unknown): value is Lang =>
  (everyLang as readonly unknown[]).includes(value);

/** The language nearest to one that this build does not know. */
export function knownLang(kept: string): Lang {
  if (isLang(kept)) return kept;
  const [base] = kept.split('-');
  return isLang(base) ? base : 'en';
}

export const isJapanese = (lang: Lang): boolean => lang.startsWith('ja');

/** Japanese in which every kanji has its reading (./ruby). */
export const hasReadings = (lang: Lang): boolean => lang === 'ja-easy' || lang === 'ja-ruby';

/** For the attribute `lang`, which also chooses the glyphs. */
export function htmlLang(lang: Lang): string {
  if (isJapanese(lang)) return 'ja';
  if (lang === 'zh') return 'zh-Hans';
  return lang === 'pt' ? 'pt-BR' : lang;
}

/** What to say where a language has no text of its own, in this order. */
export function insteadOf(lang: Lang): readonly Lang[] {
  if (lang === 'ja') return [];
  return isJapanese(lang) || lang === 'en' ? ['ja'] : ['en', 'ja'];
}

/** For the attribute `lang` of what only those who write packs read: Japanese, and English elsewhere. */
export const writersHtmlLang = (lang: Lang): string | undefined =>
  isJapanese(lang) || lang === 'en' ? undefined : 'en';
