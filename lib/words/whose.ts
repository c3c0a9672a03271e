import type ja from '@/assets/words/ja/whose.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** For whom all this is said: few words, which the popup needs before it draws anything. */
export const whoseWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('whose');
