import { describe, expect, it } from 'vitest';
import { newPersonId } from '../../lib/people/id';
import { checkNickname, longestNickname } from '../../lib/people/nickname';

describe('checkNickname', () => {
  it.each([
    ['わたし', 'わたし'],
    [' 母  ', '母'],
    ['か\u3099', 'が'],
    ['横浜のお義母さん', '横浜のお義母さん'],
    ['Ngọc', 'Ngọc'],
    ['엄마', '엄마'],
    ['<b>父</b>', '<b>父</b>'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['👩🏽‍🦳', '👩🏽‍🦳'],
    ['3号室の田中さん', '3号室の田中さん'],
    ['1945年生まれ', '1945年生まれ'],
    ['あ'.repeat(longestNickname), 'あ'.repeat(longestNickname)],
  ])('keeps %j', (input, nickname) => expect(checkNickname(input)).toEqual({ nickname }));

  it.each([
    ['', 'name-length'],
    ['\u3000 ', 'name-length'],
    ['あ'.repeat(longestNickname + 1), 'name-length'],
    ['x'.repeat(10_000), 'name-length'],
    ['母\n父', 'bad-character'],
    ['母\u202e父', 'bad-character'],
    ['母\u2066父', 'bad-character'],
    ['母\u200b父', 'bad-character'],
    ['母\u200d父', 'bad-character'],
    ['\u0000', 'bad-character'],
    ['母\ud800', 'bad-character'],
    ['123456789012', 'number-in-name'],
    ['1234 5678 9012', 'number-in-name'],
    ['1234-5678-9012', 'number-in-name'],
    ['1234ー5678ー9012', 'number-in-name'],
    ['母１２３４５６', 'number-in-name'],
    ['記号123 番号456', 'kept'],
    [42, 'wrong-kind'],
    [null, 'wrong-kind'],
  ])('%j: %s', (input, kind) => expect(checkNickname(input).fault?.kind ?? 'kept').toBe(kind));
});

describe('newPersonId', () => {
  it('is ten letters, different each time', () => {
    const ids = new Set(Array.from({ length: 1000 }, () => newPersonId()));
    expect(ids.size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^p-[a-z]{10}$/);
  });

  it('is made of the bytes it is given', () => {
    expect(newPersonId((bytes) => bytes.set([0, 1, 25, 26, 51, 255]))).toBe('p-abzazvaaaa');
  });
});
