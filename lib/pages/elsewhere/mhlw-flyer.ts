import { isAt, type Page } from '../page';

/** MHLW’s flyer. */
export const mhlwFlyer: Page = {
  id: 'mhlw-flyer',
  at: (url) => isAt(url, 'https://www.mhlw.go.jp', '/content/12400000/001623076.pdf'),
};

export const examples = ['https://www.mhlw.go.jp/content/12400000/001623076.pdf'];
