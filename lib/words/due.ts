import type ja from '@/assets/words/ja/due.json';
import { catalogue, type Lang, plainly, type Translate } from './catalogue';

type DueWords = (lang: Lang) => Translate<keyof typeof ja>;

/** What a reminder itself says. */
export const dueWords: DueWords = catalogue('due');

/** The same for badge and notification. */
export const plainDueWords: DueWords = plainly(dueWords);
