import { isAt, type Page } from '../page';
import { faqOrigin } from '../sites';

/** The articles with a page of their own (./faq-…). */
const own = '(?:2385|2404|2598|2685|3494|3500|7116)$';

/** The portal's FAQ otherwise; the one for people who program against its API (`site_domain=api`) is not. */
export const faq: Page = {
  id: 'faq',
  at: (url) =>
    isAt(
      url,
      faqOrigin,
      '/',
      '/faq',
      new RegExp(`^/(?:print/)?faq/(?:show/)?(?!${own})\\d+$`),
      /^\/category\/show(?:\/|$)/,
    ) && url.searchParams.get('site_domain') !== 'api',
};

export const examples = [
  'https://faq.myna.go.jp/?site_domain=default',
  'https://faq.myna.go.jp/faq/show/9999?category_id=13&site_domain=default',
  'https://faq.myna.go.jp/print/faq/9999?site_domain=default',
  'https://faq.myna.go.jp/category/show/13?site_domain=default',
];
