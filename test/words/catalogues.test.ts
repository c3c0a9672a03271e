import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../lib/words/catalogue';
import { offered } from '../../lib/words/lang';

const root = join(import.meta.dirname, '../../assets/words');
const areasOf = (lang: string) => readdirSync(join(root, lang)).sort();
const read = (lang: string, area: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, lang, area), 'utf8'));

describe('every language says the same things', () => {
  it('has a folder for every language, and every folder has the same areas', () => {
    expect(readdirSync(root).sort()).toEqual([...offered].sort());
    for (const lang of offered) expect(areasOf(lang)).toEqual(areasOf('ja'));
  });

  for (const area of areasOf('ja')) {
    const ja = read('ja', area);
    for (const lang of offered) {
      const texts = read(lang, area);

      it(`${lang}/${area}: the keys of ja, in the same order`, () => {
        expect(Object.keys(texts)).toEqual(Object.keys(ja));
      });

      it(`${lang}/${area}: no text is empty, and the marks are those of ja`, () => {
        for (const [key, text] of Object.entries(texts)) {
          expect(typeof text, key).toBe('string');
          expect(String(text).trim(), key).not.toBe('');
          expect(marksOf(String(text)), key).toEqual(marksOf(String(ja[key])));
        }
      });
    }

    it(`ja/${area}: speaks calmly, without exclamation marks`, () => {
      for (const [key, text] of Object.entries(ja)) expect(String(text), key).not.toMatch(/[!！]/);
    });
  }
});
