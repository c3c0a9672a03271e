import { isAt, type Page } from '../page';

/** MHLW on what the card is good for. */
export const mhlwMerits: Page = {
  id: 'mhlw-merits',
  at: (url) => isAt(url, 'https://www.mhlw.go.jp', '/stf/newpage_22682.html'),
};

export const examples = ['https://www.mhlw.go.jp/stf/newpage_22682.html'];
