import { isAt, type Page } from '../page';

/** 総合サイト: its other questions and answers. */
export const cardFaq: Page = {
  id: 'card-faq',
  at: (url) => isAt(url, 'https://www.kojinbango-card.go.jp', /^\/faq_(?!lost_found)[a-z0-9_-]+$/),
};

export const examples = [
  'https://www.kojinbango-card.go.jp/faq_apply28/',
  'https://www.kojinbango-card.go.jp/faq_card1/',
];
