import { isAt, type Page } from '../page';

/** MHLW on the safety of the card and of the system. */
export const mhlwSafety: Page = {
  id: 'mhlw-safety',
  at: (url) =>
    isAt(
      url,
      'https://www.mhlw.go.jp',
      '/stf/newpage_33112.html',
      '/content/12401000/001257094.pdf',
    ),
};

export const examples = [
  'https://www.mhlw.go.jp/stf/newpage_33112.html',
  'https://www.mhlw.go.jp/content/12401000/001257094.pdf',
];
