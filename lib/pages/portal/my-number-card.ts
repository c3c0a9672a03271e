import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「マイナンバーカード」: the card itself, not its use as insurance card. */
export const myNumberCard: Page = {
  id: 'my-number-card',
  at: (url) => isAt(url, portalOrigin, '/certificates/my-number-card'),
  says: (words) =>
    named(words, /^マイナンバーカード(?:情報)?$/) && /有効期限|電子証明書/.test(words.text),
  helps: true,
};

export const examples = ['https://myna.go.jp/certificates/my-number-card'];

export const names = ['マイナンバーカード'];
