import { isAt, type Page } from '../page';

/** ぴったりサービス, the old application site. */
export const applications: Page = {
  id: 'applications',
  at: (url) => isAt(url, 'https://app.oss.myna.go.jp', /^\/Application\//),
};

export const examples = [
  'https://app.oss.myna.go.jp/Application/resources/faq/index.html',
  'https://app.oss.myna.go.jp/Application/search',
];
