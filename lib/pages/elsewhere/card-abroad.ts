import { isAt, type Page } from '../page';

/** 総合サイト: keeping the card in use abroad. */
export const cardAbroad: Page = {
  id: 'card-abroad',
  at: (url) => isAt(url, 'https://www.kojinbango-card.go.jp', /^\/apprec\/abroad(?:\/|$)/),
};

export const examples = ['https://www.kojinbango-card.go.jp/apprec/abroad/'];
