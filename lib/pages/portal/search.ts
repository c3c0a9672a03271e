import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** 「さがす」: results name pages, they are not those pages. */
export const search: Page = {
  id: 'search',
  at: (url) => isAt(url, portalOrigin, /^\/search(?:\/|$)/),
  says: (words) => named(words, /^さがす$|検索結果/),
};

export const examples = [
  'https://myna.go.jp/search',
  'https://myna.go.jp/search?q=%E5%81%A5%E5%BA%B7%E4%BF%9D%E9%99%BA%E8%A8%BC',
];

export const names = ['さがす', '「健康保険証」の検索結果'];
