import { isAt, type Page } from '../page';
import { servicesOrigin } from '../sites';

/** マイナアプリ, the app since 2026-08-25, and its news. */
export const mynaapp: Page = {
  id: 'mynaapp',
  at: (url) =>
    isAt(url, servicesOrigin, /^\/mynaapp(?:\/(?:news|communication-guidelines)(?:\/|$)|$)/),
};

export const examples = [
  'https://services.digital.go.jp/mynaapp/',
  'https://services.digital.go.jp/mynaapp/news/20260825-01/',
  'https://services.digital.go.jp/mynaapp/communication-guidelines/',
];
