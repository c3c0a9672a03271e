import type ja from '@/assets/words/ja/practice.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type PracticeWords = Translate<keyof typeof ja>;

/** The words around the practice portal; what stands on its screens is always Japanese. */
export const practiceWords: (lang: Lang) => PracticeWords = catalogue('practice');
