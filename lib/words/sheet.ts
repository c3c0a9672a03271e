import type ja from '@/assets/words/ja/sheet.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** The words of the printed sheet that no other page needs. */
export const sheetWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('sheet');
