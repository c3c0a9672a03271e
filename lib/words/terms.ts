import type ja from '@/assets/words/ja/terms.json';
import { catalogue, isKnownKey, type Lang, type Translate } from './catalogue';

export type TermKey = keyof typeof ja;
export type TermWords = Translate<TermKey>;

/** What the terms mean, apart from the other words of the help: the card needs no more than these. */
export const termWords: (lang: Lang) => TermWords = catalogue('terms');

/** Not every term has a line that people must know, or one it is mistaken for. */
export const isTermKey = (key: string): key is TermKey => isKnownKey('terms', key);
