import type ja from '@/assets/words/ja/options.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type OptionsKey = keyof typeof ja;
export type OptionsWords = Translate<OptionsKey>;

/** The words of the options page that no other page says. */
export const optionsWords: (lang: Lang) => OptionsWords = catalogue('options');
