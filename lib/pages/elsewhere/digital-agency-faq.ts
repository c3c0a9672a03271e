import { isAt, type Page } from '../page';

/** Digital Agency: questions about the card as insurance card. */
export const digitalAgencyFaq: Page = {
  id: 'digital-agency-faq',
  at: (url) =>
    isAt(url, 'https://www.digital.go.jp', '/policies/mynumber/faq-insurance-card') ||
    isAt(url, 'https://digital.go.jp', '/policies/mynumber/faq-insurance-card'),
};

export const examples = [
  'https://www.digital.go.jp/policies/mynumber/faq-insurance-card',
  'https://digital.go.jp/policies/mynumber/faq-insurance-card',
];
