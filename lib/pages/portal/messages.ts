import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「お知らせ」: a message may quote a status that is long past. */
export const messages: Page = {
  id: 'messages',
  at: (url) => isAt(url, portalOrigin, /^\/messages(?:\/|$)/),
  says: (words) => named(words, /^お知らせ(?:一覧|詳細)?$/),
};

export const examples = ['https://myna.go.jp/messages', 'https://myna.go.jp/messages/12'];

export const names = ['お知らせ', 'お知らせ一覧'];
