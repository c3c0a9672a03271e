import type ja from '@/assets/words/ja/options.json';
import type privacy from '@/assets/words/ja/privacy.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type OptionsKey = keyof typeof ja | keyof typeof privacy;
export type OptionsWords = Translate<OptionsKey>;

/** The words of the options page that no other page says. */
export const optionsWords: (lang: Lang) => OptionsWords = catalogue('options', 'privacy');
