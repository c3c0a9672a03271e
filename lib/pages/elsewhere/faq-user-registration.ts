import { isAt, type Page } from '../page';
import { faqOrigin } from '../sites';

/** Portal FAQ 2685: what 利用者登録 is; it is not the registration as insurance card. */
export const faqUserRegistration: Page = {
  id: 'faq-user-registration',
  at: (url) => isAt(url, faqOrigin, /^\/(?:print\/)?faq(?:\/show)?\/2685$/),
};

export const examples = ['https://faq.myna.go.jp/faq/show/2685?category_id=13&site_domain=default'];
