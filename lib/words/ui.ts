import type ja from '@/assets/words/ja/ui.json';
import { catalogue, type Lang, type Translate } from './catalogue';

export type UiKey = keyof typeof ja;
export type Ui = Translate<UiKey>;

/** The words of the pages: buttons, questions, headings. */
export const ui: (lang: Lang) => Ui = catalogue('ui');
