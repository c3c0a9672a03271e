import { isAt, type Page } from '../page';
import { faqOrigin } from '../sites';

/** Portal FAQ 3494 and 2385: the PINs of the card. */
export const faqPins: Page = {
  id: 'faq-pins',
  at: (url) => isAt(url, faqOrigin, /^\/(?:print\/)?faq(?:\/show)?\/(?:3494|2385)$/),
};

export const examples = [
  'https://faq.myna.go.jp/faq/show/3494?category_id=9&site_domain=default',
  'https://faq.myna.go.jp/faq/show/2385?category_id=9&site_domain=default',
];
