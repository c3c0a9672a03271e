import { named } from './catalogue';
import { isJapanese, type Lang } from './lang';

type Names = Readonly<Record<'short' | 'en', string>>;

/** An insurer's short name, or its translation: inside a sentence, where one of them is enough. */
export const insurerAlone = ({ short, en }: Names, lang: Lang): string =>
  isJapanese(lang) ? short : named(en, lang);

/** An insurer's name as its papers say it; elsewhere with a translation beside it. */
export const insurerIn = (ja: string, en: string, lang: Lang): string =>
  isJapanese(lang) ? named(ja, lang) : `${ja} – ${named(en, lang)}`;
