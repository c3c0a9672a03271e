import { describe, expect, it } from 'vitest';
import { insurerNumberIn, searchInsurers } from '@/lib/insurers/search';

const kyoukai = {
  names: {
    ja: '全国健康保険協会',
    short: '協会けんぽ',
    kana: 'きょうかいけんぽ',
    en: 'Japan Health Insurance Association (Kyokai Kenpo)',
  },
  insurerNumbers: ['01'],
};
const shuppan = {
  names: {
    ja: '出版健康保険組合',
    short: '出版健保',
    kana: 'しゅっぱんけんぽ',
    en: 'Publishing Health Insurance Society (Shuppan Kenpo)',
  },
  insurerNumbers: ['06130496'],
};
const all = [kyoukai, shuppan];
const found = (query: string) => searchInsurers(all, query).map(({ names }) => names.short);

describe('searchInsurers', () => {
  it('finds everybody for an empty query, in the given order', () => {
    expect(found('')).toEqual(['協会けんぽ', '出版健保']);
    expect(found('　')).toEqual(['協会けんぽ', '出版健保']);
  });

  it.each([
    '協会けんぽ',
    '協会健保',
    '全国健康保険協会',
    'きょうかい',
    'キョウカイケンポ',
    'ｷｮｳｶｲ',
    '協会 けんぽ',
    'kyokai',
    'ＫＹＯＫＡＩ',
  ])('finds 協会けんぽ by %s', (query) => expect(found(query)[0]).toBe('協会けんぽ'));

  it.each([
    '出版',
    '出版健康保険組合',
    '出版健保組合',
    'しゅっぱん',
    'シュッパン健保',
    'publishing',
  ])('finds 出版健保 by %s', (query) => expect(found(query)).toEqual(['出版健保']));

  it('finds by 保険者番号, also typed full-width, and while it is being typed', () => {
    expect(found('06130496')).toEqual(['出版健保']);
    expect(found('０６１３０４９６')).toEqual(['出版健保']);
    expect(found('0613')).toEqual(['出版健保']);
    expect(found('01130012')).toEqual(['協会けんぽ']);
    expect(found('99999999')).toEqual([]);
  });

  it('finds nobody for somebody else', () => {
    expect(found('東京都')).toEqual([]);
  });

  it('puts the better fit first', () => {
    const other = { ...shuppan, names: { ...shuppan.names, short: '大出版健保', ja: '大出版' } };
    const order = searchInsurers([other, shuppan], '出版健保').map(({ names }) => names.short);
    expect(order).toEqual(['出版健保', '大出版健保']);
  });
});

describe('insurerNumberIn', () => {
  it.each([
    ['06130496', '06130496'],
    ['０６-１３ ０４９６', '06130496'],
    ['0613', '0613'],
  ])('reads %s', (typed, digits) => expect(insurerNumberIn(typed)).toBe(digits));

  it.each(['', '出版', '06', '061304961', '06a30496'])('takes %j for a name', (typed) =>
    expect(insurerNumberIn(typed)).toBeNull(),
  );
});
