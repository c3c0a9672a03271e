import { isAt, type Page } from '../page';

/** Digital Agency: the card in a phone. */
export const digitalAgencySmartphone: Page = {
  id: 'digital-agency-smartphone',
  at: (url) =>
    isAt(url, 'https://www.digital.go.jp', '/policies/mynumber/smartphone-card') ||
    isAt(url, 'https://digital.go.jp', '/policies/mynumber/smartphone-card'),
};

export const examples = ['https://www.digital.go.jp/policies/mynumber/smartphone-card'];
