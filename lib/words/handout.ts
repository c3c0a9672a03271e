import type ja from '@/assets/words/ja/handout.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** The words of what may be added to the printed sheet: the memo for calls, the codes. */
export const handoutWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('handout');
