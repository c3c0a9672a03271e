import type ja from '@/assets/words/ja/due.json';
import { catalogue, type Lang, plainly, type Translate } from './catalogue';

/** What a reminder itself says: all that the background needs, for badge and notification. */
export const dueWords: (lang: Lang) => Translate<keyof typeof ja> = plainly(catalogue('due'));
