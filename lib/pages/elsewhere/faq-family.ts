import { isAt, type Page } from '../page';
import { faqOrigin } from '../sites';

/** Portal FAQ 7116: a proxy for the medical costs of one’s family. */
export const faqFamily: Page = {
  id: 'faq-family',
  at: (url) => isAt(url, faqOrigin, /^\/(?:print\/)?faq(?:\/show)?\/7116$/),
};

export const examples = ['https://faq.myna.go.jp/faq/show/7116?category_id=13&site_domain=default'];
