import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「メンテナンス・重要なお知らせ」. */
export const maintenance: Page = {
  id: 'maintenance',
  at: (url) => isAt(url, portalOrigin, /^\/html\/info\//),
  says: (words) => named(words, /^(?:メンテナンス|重要なお知らせ)/),
};

export const examples = ['https://myna.go.jp/html/info/index.html'];

export const names = ['メンテナンス・重要なお知らせ', '重要なお知らせ'];
