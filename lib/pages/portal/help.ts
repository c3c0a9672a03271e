import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** The portal's own help and static guides: they explain statuses that are nobody's. */
export const portalHelp: Page = {
  id: 'help',
  at: (url) => isAt(url, portalOrigin, /^\/(?:help|html)(?:\/(?!info\/|moving_)|$)/),
  says: (words) => named(words, /^(?:ヘルプ|よくあるご?質問|使い方)$/),
};

export const examples = [
  'https://myna.go.jp/help',
  'https://myna.go.jp/html/passport_information.html',
  'https://myna.go.jp/html/api/index.html',
];

export const names = ['ヘルプ', 'よくあるご質問', '使い方'];
