import type ja from '@/assets/words/ja/take.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** Whose status it is that the portal shows, and the way back. Beside the `take.…` of the portal's words. */
export const takeWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('take');
