import { isAt, type Page } from '../page';
import { servicesOrigin } from '../sites';

/** The card embedded in a phone. */
export const cardOnPhone: Page = {
  id: 'card-on-phone',
  at: (url) => isAt(url, servicesOrigin, /^\/mynumbercard-(?:iphone|android)(?:\/|$)/),
};

export const examples = [
  'https://services.digital.go.jp/mynumbercard-iphone/',
  'https://services.digital.go.jp/mynumbercard-android/',
  'https://services.digital.go.jp/mynumbercard-android/news/fec690c52f9ffeb35d30f/',
];
