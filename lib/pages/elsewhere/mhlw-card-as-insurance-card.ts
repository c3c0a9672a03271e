import { isAt, type Page } from '../page';

/** MHLW’s entrance page on the card as insurance card, and how to register it. */
export const mhlwCardAsInsuranceCard: Page = {
  id: 'mhlw-card-as-insurance-card',
  at: (url) =>
    isAt(url, 'https://www.mhlw.go.jp', '/stf/newpage_08277.html', '/stf/newpage_40391.html'),
};

export const examples = [
  'https://www.mhlw.go.jp/stf/newpage_08277.html',
  'https://www.mhlw.go.jp/stf/newpage_40391.html',
];
