import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「お問い合わせ」. */
export const contact: Page = {
  id: 'contact',
  at: (url) => isAt(url, portalOrigin, /^\/SCK0701_01_001\//),
  says: (words) => named(words, /^お問い?合わ?せ/),
};

export const examples = ['https://myna.go.jp/SCK0701_01_001/SCK0701_01_001_Init.form'];

export const names = ['お問い合わせ', 'お問合せ'];
