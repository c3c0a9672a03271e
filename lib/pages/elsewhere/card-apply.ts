import { isAt, type Page } from '../page';

/** 総合サイト: applying for a My Number card. */
export const cardApply: Page = {
  id: 'card-apply',
  at: (url) => isAt(url, 'https://www.kojinbango-card.go.jp', /^\/apprec\/apply(?:\/|$)/),
};

export const examples = ['https://www.kojinbango-card.go.jp/apprec/apply/'];
