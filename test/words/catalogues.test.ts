import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../lib/words/catalogue';
import { everyLang } from '../../lib/words/lang';
import { plain } from '../../lib/words/ruby';
import { plainTexts } from '../tools/furigana';

const root = join(import.meta.dirname, '../../assets/words');
const areasOf = (lang: string) => readdirSync(join(root, lang)).sort();
const read = (lang: string, area: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, lang, area), 'utf8'));

/** For those who write packs, and for commands: in Japanese and English only. */
const ofStaff = ['pack.json', 'pack-format.json'];
/** What ja and en have in the packs themselves, and readings of names. */
const ofOthers = ['packs.json', 'names.json'];
const areasFor = (lang: string) =>
  areasOf('ja').filter((area) => lang === 'ja' || lang === 'en' || !ofStaff.includes(area));
/** `漢字《かんじ》`, `｜1日《ついたち》`. */
const withReading = /｜[^《]*《[^》]*》|[\p{sc=Han}々〆ヶヵ]+《[^》]*》/gu;

describe('every language says the same things', () => {
  it('has a folder for every language, and every folder has the same areas', () => {
    expect(readdirSync(root).sort()).toEqual([...everyLang].sort());
    for (const lang of everyLang)
      expect(areasOf(lang).filter((area) => !ofOthers.includes(area))).toEqual(areasFor(lang));
  });

  for (const area of areasOf('ja')) {
    const ja = read('ja', area);
    for (const lang of everyLang) {
      if (!areasFor(lang).includes(area)) continue;
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

      it(`${lang}/${area}: calm, and with the telephone numbers and years of ja`, () => {
        for (const [key, text] of Object.entries(texts)) {
          expect(String(text), key).not.toMatch(/[!！]/);
          for (const [number] of String(ja[key]).matchAll(/0\d{1,3}-\d{2,4}-\d{2,4}|\b20\d\d\b/g))
            expect(String(text), key).toContain(number);
        }
      });
    }
  }

  const withNames = (lang: string) => areasOf(lang).map((area) => [lang, area] as const);
  it.each([...withNames('ja-easy'), ...withNames('ja-ruby')])(
    '%s/%s: every kanji has its reading',
    (lang, area) => {
      for (const [key, text] of Object.entries(read(lang, area)))
        expect(
          String(text)
            .replace(/\{\w+\}/g, '')
            .replace(withReading, ''),
          key,
        ).not.toMatch(/\p{sc=Han}/u);
    },
  );

  it.each(areasOf('ja-ruby'))('ja-ruby/%s: without the readings, the texts of ja', (area) => {
    const stripped = Object.entries(read('ja-ruby', area)).map(([key, text]) => [
      key,
      plain(String(text)),
    ]);
    expect(Object.fromEntries(stripped)).toEqual(plainTexts(area));
  });
});
