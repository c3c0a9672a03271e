import { describe, expect, it } from 'vitest';
import { countTerms, terms, topicsOf } from '@/lib/pages/terms';
import { plain } from '@/lib/pages/text';

const ids = (text: string) => countTerms(plain(text)).map(({ id, count }) => [id, count]);

describe('terms', () => {
  it('every name belongs to one term only', () => {
    const names = Object.values(terms)
      .flat()
      .map((name) => plain(name));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.entries(terms).flatMap(([id, names]) => names.map((name) => [name, id])))(
    '%s is %s',
    (name, id) => {
      expect(ids(name)).toEqual([[id, 1]]);
    },
  );

  it('never confuses the two papers', () => {
    expect(ids('資格確認書と資格情報のお知らせ。資格情報通知書、健康保険資格確認書')).toEqual([
      ['notice', 2],
      ['certificate', 2],
    ]);
  });

  it.each([
    ['健康保険証利用登録', 'registration'],
    ['ﾏｲﾅ保険証', 'mynaCard'],
    ['資格情報の\nお知らせ', 'notice'],
  ])('%s is %s and nothing else', (text, id) => {
    expect(ids(text)).toEqual([[id, 1]]);
  });

  it.each(['資格情報', '確認書', '保険証明書', ''])('%s is no term', (text) => {
    expect(ids(text)).toEqual([]);
  });
});

describe('topics', () => {
  it('are what the headings name, in their order', () => {
    expect(topicsOf(['資格情報のお知らせと資格確認書', 'マイナポータル'], [])).toEqual([
      'notice',
      'certificate',
    ]);
  });
  it('are else what comes again and again', () => {
    const counts = countTerms(`${'資格確認書'.repeat(3)}高齢受給者証`);
    expect(topicsOf(['新着情報'], counts)).toEqual(['certificate']);
  });
});
