import { named } from '../names';
import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** The screens of logging in: the old screen id, or a page that calls itself so. */
export const login: Page = {
  id: 'login',
  at: (url) => isAt(url, portalOrigin, /^\/SCK0101_03_001\//),
  says: (words) =>
    named(
      words,
      /^(?:登録・|マイナポータルに)?ログイン(?:する|方法.*)?$|^.{2,20}でログイン(?:する)?$/,
    ),
  showsStatus: true,
  helps: true,
};

export const examples = [
  'https://myna.go.jp/SCK0101_03_001/SCK0101_03_001_InitDiscsys.form',
  'https://myna.go.jp/SCK0101_03_001/SCK0101_03_001_Reload.form',
];

export const names = [
  'ログイン',
  '登録・ログイン',
  'ログイン方法の選択',
  'ICカードリーダライタでログイン',
  '2次元バーコードでログイン',
];
