import { isAt, type Page } from '../page';
import { faqOrigin } from '../sites';

/** Portal FAQ 3500: how to check the registration. */
export const faqRegistration: Page = {
  id: 'faq-registration',
  at: (url) => isAt(url, faqOrigin, /^\/(?:print\/)?faq(?:\/show)?\/3500$/),
};

export const examples = [
  'https://faq.myna.go.jp/faq/show/3500?category_id=13&site_domain=default',
  'https://faq.myna.go.jp/print/faq/3500?site_domain=default',
];
