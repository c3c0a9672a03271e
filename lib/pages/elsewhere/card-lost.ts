import { isAt, type Page } from '../page';

/** 総合サイト: questions about a lost card. */
export const cardLost: Page = {
  id: 'card-lost',
  at: (url) => isAt(url, 'https://www.kojinbango-card.go.jp', /^\/faq_lost_found\d*$/),
};

export const examples = [
  'https://www.kojinbango-card.go.jp/faq_lost_found1/',
  'https://www.kojinbango-card.go.jp/faq_lost_found3/',
];
