import { named } from './catalogue';
import { isJapanese, type Lang } from './lang';

/** An insurer's name as its papers say it; elsewhere with a translation beside it. */
export const insurerIn = (ja: string, en: string, lang: Lang): string =>
  isJapanese(lang) ? named(ja, lang) : `${ja} – ${named(en, lang)}`;
