import { isAt, type Page } from '../page';

/** MHLW’s questions and answers: 40406, and those that T names as reference (T-4-2 to T-4-13). */
export const mhlwQuestions: Page = {
  id: 'mhlw-questions',
  at: (url) =>
    isAt(
      url,
      'https://www.mhlw.go.jp',
      /^\/stf\/newpage_(?:40406|082(?:79|8[235789]|9[02568]))\.html$/,
    ),
};

export const examples = [
  'https://www.mhlw.go.jp/stf/newpage_40406.html',
  'https://www.mhlw.go.jp/stf/newpage_08279.html',
  'https://www.mhlw.go.jp/stf/newpage_08282.html',
  'https://www.mhlw.go.jp/stf/newpage_08283.html',
  'https://www.mhlw.go.jp/stf/newpage_08285.html',
  'https://www.mhlw.go.jp/stf/newpage_08287.html',
  'https://www.mhlw.go.jp/stf/newpage_08288.html',
  'https://www.mhlw.go.jp/stf/newpage_08289.html',
  'https://www.mhlw.go.jp/stf/newpage_08290.html',
  'https://www.mhlw.go.jp/stf/newpage_08292.html',
  'https://www.mhlw.go.jp/stf/newpage_08295.html',
  'https://www.mhlw.go.jp/stf/newpage_08296.html',
  'https://www.mhlw.go.jp/stf/newpage_08298.html',
];
