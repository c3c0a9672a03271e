import { isAt, type Page } from '../page';

/** 公的個人認証サービス: the e-certificates, with questions and answers. */
export const jpki: Page = {
  id: 'jpki',
  at: (url) =>
    isAt(url, 'https://www2.jpki.go.jp', /^\//) || isAt(url, 'https://www.jpki.go.jp', /^\//),
};

export const examples = [
  'https://www2.jpki.go.jp/',
  'https://www2.jpki.go.jp/faq/digital_id.html',
  'https://www.jpki.go.jp/',
];
