import type ja from '@/assets/words/ja/toolbar.json';
import { catalogue, type Lang, plainly, type Translate } from './catalogue';

/** The words on the browser's own things: the button in the toolbar, the context menu. */
export const toolbarWords: (lang: Lang) => Translate<keyof typeof ja> = plainly(
  catalogue('toolbar'),
);
