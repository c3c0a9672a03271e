import { isAt, type Page } from '../page';

/** 「マイナアプリ よくある質問」. */
export const mynaappFaq: Page = {
  id: 'mynaapp-faq',
  at: (url) => isAt(url, 'https://support.mynaapp.digital.go.jp', /^\/hc\//),
};

export const examples = [
  'https://support.mynaapp.digital.go.jp/hc/ja',
  'https://support.mynaapp.digital.go.jp/hc/ja/articles/000000',
];
