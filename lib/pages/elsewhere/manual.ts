import { isAt, type Page } from '../page';

/** The operation manual of the portal. */
export const manual: Page = {
  id: 'manual',
  at: (url) => isAt(url, 'https://img.myna.go.jp', /^\/manual\//),
};

export const examples = [
  'https://img.myna.go.jp/manual/04-02/0209.html',
  'https://img.myna.go.jp/manual/04-04/0213.html',
];
