import type ja from '@/assets/words/ja/trigger.json';
import { catalogue, type Lang, type Translate } from './catalogue';

/** The few words of the button: apart from the panel's, so that the script on every page stays small. */
export const triggerWords: (lang: Lang) => Translate<keyof typeof ja> = catalogue('trigger');
