import type ja from '@/assets/words/ja/site.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type SiteWords = Translate<keyof typeof ja>;

/** Where the help stands: on this page, on this site always or never, beside the page. */
export const siteWords: (lang: Lang) => SiteWords = catalogue('site');
