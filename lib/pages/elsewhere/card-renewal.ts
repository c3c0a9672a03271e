import { isAt, type Page } from '../page';

/** 総合サイト: renewing the card and its e-certificate. */
export const cardRenewal: Page = {
  id: 'card-renewal',
  at: (url) => isAt(url, 'https://www.kojinbango-card.go.jp', /^\/card\/renewal(?:\/|$)/),
};

export const examples = ['https://www.kojinbango-card.go.jp/card/renewal/'];
