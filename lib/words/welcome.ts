import type ja from '@/assets/words/ja/welcome.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type WelcomeKey = keyof typeof ja;

/** The first page after installing. */
export const welcomeWords: (lang: Lang) => Translate<WelcomeKey> = catalogue('welcome');
