import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate, loadDictionary, readAreas, withReadings } from './furigana';

let tokens: Awaited<ReturnType<typeof loadDictionary>>;
beforeAll(async () => {
  tokens = await loadDictionary();
});

describe('the readings of plain Japanese', () => {
  it.each(readAreas)('%s is what `npm run furigana` writes', (area) => {
    const file = join(import.meta.dirname, '../../assets/words/ja-ruby', area);
    expect(withReadings(area, tokens)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it.each([
    ['見直し', '見直《みなお》し'],
    ['管理者の設定', '管理者《かんりしゃ》の設定《せってい》'],
    ['2025年12月1日まで', '2025年《ねん》12月《がつ》｜1日《ついたち》まで'],
    ['3か月前', '3か月《げつ》前《まえ》'],
    ['5日以内', '｜5日《いつか》以内《いない》'],
    ['1人ずつ', '｜1人《ひとり》ずつ'],
    ['{n}日', '{n}日《にち》'],
    ['出版健保の資格確認書', '出版《しゅっぱん》健保《けんぽ》の資格確認書《しかくかくにんしょ》'],
    ['この版', 'この版《はん》'],
    ['年', '年《ねん》'],
    ['カード', 'カード'],
  ])('%s', (text, read) => {
    expect(annotate(text, tokens)).toBe(read);
  });
});
