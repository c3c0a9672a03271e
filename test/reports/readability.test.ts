import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionary } from '../tools/furigana';
import { type Figures, measure, ours, report, sentencesOf, sources } from './readability';

let tokens: Awaited<ReturnType<typeof loadDictionary>>;
let own: ReturnType<typeof ours>;
beforeAll(async () => {
  tokens = await loadDictionary();
  own = ours(tokens);
});

const compared: readonly (keyof Figures)[] = [
  'length',
  'length90',
  'predicates',
  'kanji',
  'beyond4',
  'beyond6',
  'padded',
];
/** A twelfth below the easiest of the five documents, at least. */
const clearly = 11 / 12;

describe('our Japanese is clearly easier than every one of the five documents', () => {
  it('which were measured', () => {
    expect(Object.keys(sources).map((name) => name[0])).toEqual(['F', 'G', 'K', 'S', 'T']);
  });

  for (const lang of ['ja', 'ja-easy'] as const)
    it.each(compared)(`${lang}: %s`, (figure) => {
      expect(own[lang].sentences).toBeGreaterThan(1000);
      const easiest = Math.min(...Object.values(sources).map((one) => one[figure]));
      expect(own[lang][figure]).toBeLessThan(easiest * clearly);
    });

  it.each(['kanji', 'beyond4', 'beyond6', 'padded'] as const)(
    'やさしい日本語 is easier still: %s',
    (figure) => {
      expect(own['ja-easy'][figure]).toBeLessThan(own.ja[figure]);
    },
  );
});

it('docs/readability.md is up to date (npm run readability)', () => {
  const file = new URL('../../docs/readability.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(report(own));
});

describe('the measure', () => {
  it('takes sentences, joined where a document broke the line', () => {
    expect(sentencesOf('見出し\n\n資格を取得\nした方へ。次の文です。\n● 項目\t欄')).toEqual([
      '資格を取得した方へ。',
      '次の文です。',
    ]);
  });

  it('tells a hard sentence from an easy one', () => {
    const hard = measure(['資格確認書の提示を省略することができます。'], tokens);
    const easy = measure(['紙を見せます。'], tokens);
    for (const figure of compared.filter((one) => one !== 'predicates'))
      expect(easy[figure], figure).toBeLessThanOrEqual(hard[figure]);
    expect(hard.padded).toBe(100);
    expect(easy.padded).toBe(0);
  });
});
