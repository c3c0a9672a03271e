import type ja from '@/assets/words/ja/trigger.json';
import { catalogue, type Lang, type Texts, type Translate } from './catalogue';

/** The few words of the button: apart from the panel's, so that the script on every page stays small. */
export const triggerWords: (lang: Lang) => Translate<TriggerKey> = catalogue('trigger');

export type TriggerKey = keyof typeof ja;

/** The language of the moment, with these words of it. */
export interface Spoken {
  lang: Lang;
  words: Texts;
}
