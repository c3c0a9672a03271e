import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「マイナンバーカード」: the card itself, not its use as insurance card. */
export const myNumberCard: Page = {
  id: 'my-number-card',
  helps: true,
  at: (url) => isAt(url, portalOrigin, '/certificates/my-number-card'),
};

export const examples = ['https://myna.go.jp/certificates/my-number-card'];
