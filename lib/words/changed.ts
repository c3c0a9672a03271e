import type ja from '@/assets/words/ja/changed.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** What has changed for somebody since they were told last. */
export const changedWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('changed');
