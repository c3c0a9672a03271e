import { isAt, type Page } from '../page';

/** Digital Agency: questions about My Number (an older address). */
export const digitalAgencyMyNumberFaq: Page = {
  id: 'digital-agency-my-number-faq',
  at: (url) =>
    isAt(url, 'https://www.digital.go.jp', '/policies/mynumber_faq_06') ||
    isAt(url, 'https://digital.go.jp', '/policies/mynumber_faq_06'),
};

export const examples = ['https://www.digital.go.jp/policies/mynumber_faq_06/'];
