import { isAt, type Page } from '../page';
import { faqOrigin } from '../sites';

/** Portal FAQ 2404 and 2598: locked after failed logins; the card is needed at each login. */
export const faqLogin: Page = {
  id: 'faq-login',
  at: (url) => isAt(url, faqOrigin, /^\/(?:print\/)?faq(?:\/show)?\/(?:2404|2598)$/),
};

export const examples = [
  'https://faq.myna.go.jp/faq/show/2404?category_id=9&site_domain=default',
  'https://faq.myna.go.jp/faq/show/2598?category_id=13&site_domain=default',
  'https://faq.myna.go.jp/print/faq/2598?category_id=13&site_domain=default',
];
