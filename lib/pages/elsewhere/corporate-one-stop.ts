import { isAt, type Page } from '../page';

/** One-stop service for founding a company: nothing of one’s insurance. */
export const corporateOneStop: Page = {
  id: 'corporate-one-stop',
  at: (url) => isAt(url, 'https://app.e-oss.myna.go.jp', /^\//),
};

export const examples = [
  'https://app.e-oss.myna.go.jp/',
  'https://app.e-oss.myna.go.jp/Application/ecOssTop/',
];
