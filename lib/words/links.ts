import type ja from '@/assets/words/ja/links.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** What stands on links between pages of the extension: the words of a page come with that page. */
export const linkWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('links');
