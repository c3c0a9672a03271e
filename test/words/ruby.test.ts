import { describe, expect, it } from 'vitest';
import { inBrackets, piecesOf, plain } from '@/lib/words/ruby';

describe('readings in a text', () => {
  it.each([
    ['お知《し》らせ', 'お[知:し]らせ'],
    ['｜1日《ついたち》まで', '[1日:ついたち]まで'],
    [
      '人々《ひとびと》の資格確認書《しかくかくにんしょ》',
      '[人々:ひとびと]の[資格確認書:しかくかくにんしょ]',
    ],
    ['「登録済《とうろくずみ》」', '「[登録済:とうろくずみ]」'],
    ['根据《健康保险法》', '根据《健康保险法》'],
    ['《》と漢字', '《》と漢字'],
    ['', ''],
  ])('%s', (text, shown) => {
    const pieces = piecesOf(text);
    const draw = pieces.map((one) => (one.reading ? `[${one.text}:${one.reading}]` : one.text));
    expect(draw.join('')).toBe(shown);
    expect(pieces.map((one) => one.text).join('')).toBe(plain(text));
  });

  it('go, or stand in brackets, where they cannot stand above', () => {
    expect(plain('｜1日《ついたち》に行《い》きます')).toBe('1日に行きます');
    expect(inBrackets('やさしい日本語《にほんご》')).toBe('やさしい日本語（にほんご）');
  });
});
