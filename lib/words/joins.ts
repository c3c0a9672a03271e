import { isJapanese, type Lang } from './lang';

/** How a language puts things together: what stands between two sentences, after a heading, … */
export interface Joins {
  sentences: string;
  colon: string;
  list: string;
  /** Between two short facts in one line. */
  facts: string;
  brackets(text: string): string;
}

const wide: Joins = {
  sentences: '',
  colon: '：',
  list: '、',
  facts: '　',
  brackets: (text) => `（${text}）`,
};
const narrow: Joins = {
  sentences: ' ',
  colon: ': ',
  list: ', ',
  facts: ' · ',
  brackets: (text) => ` (${text})`,
};

export const joins = (lang: Lang): Joins => (isJapanese(lang) || lang === 'zh' ? wide : narrow);
