import { isAt, type Page } from '../page';

/** 総合サイト: enquiries by telephone. */
export const cardPhoneEnquiries: Page = {
  id: 'card-phone-enquiries',
  at: (url) => isAt(url, 'https://www.kojinbango-card.go.jp', '/contact/tel'),
};

export const examples = ['https://www.kojinbango-card.go.jp/contact/tel/'];
