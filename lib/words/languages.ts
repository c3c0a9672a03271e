import names from '@/assets/languages.json';
import type ja from '@/assets/words/ja/language.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** What a language calls itself; with readings, like any text. */
export const languageName = (lang: Lang): string => names[lang];

/** The words around choosing a language. */
export const languageWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('language');
