import { isAt, type Page } from '../page';

/** MHLW on the certificate. */
export const mhlwCertificate: Page = {
  id: 'mhlw-certificate',
  at: (url) => isAt(url, 'https://www.mhlw.go.jp', '/stf/newpage_45470.html'),
};

export const examples = ['https://www.mhlw.go.jp/stf/newpage_45470.html'];
