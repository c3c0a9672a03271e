import { isAt, type Page } from '../page';

/** MHLW on what to show at the reception desk. */
export const mhlwReception: Page = {
  id: 'mhlw-reception',
  at: (url) => isAt(url, 'https://www.mhlw.go.jp', '/stf/newpage_50657.html'),
};

export const examples = ['https://www.mhlw.go.jp/stf/newpage_50657.html'];
