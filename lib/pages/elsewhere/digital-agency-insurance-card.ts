import { isAt, type Page } from '../page';

/** Digital Agency: the card as insurance card. */
export const digitalAgencyInsuranceCard: Page = {
  id: 'digital-agency-insurance-card',
  at: (url) =>
    isAt(url, 'https://www.digital.go.jp', '/policies/mynumber/insurance-card') ||
    isAt(url, 'https://digital.go.jp', '/policies/mynumber/insurance-card'),
};

export const examples = ['https://www.digital.go.jp/policies/mynumber/insurance-card'];
