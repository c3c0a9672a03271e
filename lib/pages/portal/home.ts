import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** The first page, before and after logging in. */
export const home: Page = {
  id: 'portal-home',
  at: (url) => isAt(url, portalOrigin, '/', '/home', '/top'),
  says: (words) => named(words, /^(?:ホーム|トップ(?:ページ)?)$/),
  showsStatus: true,
  helps: true,
};

export const examples = [
  'https://myna.go.jp/',
  'https://myna.go.jp/?utm=1',
  'https://myna.go.jp/home',
];

export const names = ['ホーム', 'トップページ'];
