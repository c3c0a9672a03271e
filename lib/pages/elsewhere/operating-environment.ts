import { isAt, type Page } from '../page';

/** What the portal runs on, and its old programs. */
export const operatingEnvironment: Page = {
  id: 'operating-environment',
  at: (url) => isAt(url, 'https://img.myna.go.jp', '/html/dousakankyou.html', /^\/tools\//),
};

export const examples = [
  'https://img.myna.go.jp/html/dousakankyou.html',
  'https://img.myna.go.jp/tools/mac/MynaPortalAppSetup.dmg',
];
