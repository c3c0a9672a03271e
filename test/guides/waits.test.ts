import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInWaits as ofInsurer } from '@/lib/guides/waits';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { everyLang } from '@/lib/words/lang';
import { sayWaits } from '@/lib/words/waits';
import { builtInWaits, waitsFile } from '../tools/waits';

const texts = (insurer: string, what: 'data' | 'certificate') =>
  ofInsurer(insurer, 'ja')
    ?.[what].map(({ text }) => text)
    .join('') ?? null;

describe('how long it takes', () => {
  it('is what the packs say, now and in a year', () => {
    for (const lang of everyLang) {
      const written = JSON.parse(readFileSync(waitsFile(lang), 'utf8'));
      for (const day of ['2026-11-20', '2027-11-20'])
        expect(JSON.parse(JSON.stringify(builtInWaits(day, lang))), 'npm run waits').toEqual(
          written,
        );
    }
  });

  it.each([
    ['kyoukai', 'data', /2、3営業日.*5日ほど/],
    ['kyoukai', 'certificate', /30～50日/],
    ['shuppan', 'data', /5日以内/],
    ['shuppan', 'certificate', /毎月1回/],
    ['guide002', 'data', /だいたい5日/],
  ] as const)('%s, %s', (insurer, what, text) => {
    expect(texts(insurer, what)).toMatch(text);
  });

  it.each([
    ['toyobo', 'data'],
    ['toyobo', 'certificate'],
    ['guide002', 'certificate'],
  ] as const)('%s is silent about %s, and nobody else speaks for it', (insurer, what) => {
    expect(texts(insurer, what)).toBe('');
  });

  it('cites the insurer’s own documents only', () => {
    for (const lang of everyLang)
      for (const [id, pack] of builtIn) {
        const waits = ofInsurer(id, lang);
        const own = pack.documents.map(({ date }) => date);
        for (const one of [...(waits?.data ?? []), ...(waits?.certificate ?? [])])
          expect(own).toContain(one.asOf);
      }
  });

  it('names numbers of the insurer alone', () => {
    const phones = (id: string) =>
      ofInsurer(id, 'ja')?.contacts.flatMap(({ phone }) => phone ?? []);
    expect(phones('kyoukai')).toEqual(['0570-015-369']);
    expect(phones('shuppan')).toEqual(['03-3292-5005', '06-6944-4300']);
    expect(phones('toyobo')).toEqual([]);
    expect(phones('guide002')).toEqual([]);
  });

  it('knows nothing of `other`, nor of what an object inherits', () => {
    expect(ofInsurer('other', 'ja')).toBe(null);
    expect(ofInsurer('toString', 'ja')).toBe(null);
  });
});

describe('an imported pack speaks for itself', () => {
  const pack = {
    ...(builtIn.get('toyobo') as Pack),
    words: { ja: { soon: '登録は10日ほどです。' } },
    statements: [
      { id: 'a', about: 'info', say: 'soon', when: { dataLinked: false }, cites: ['T-1-1'] },
      {
        id: 'b',
        about: 'certificate',
        ground: ['no-card', 'not-registered'],
        grant: 'yes',
        route: 'automatic',
        lead: { daysAfterEnrolment: [7, 14] },
        cites: ['T-1-2'],
      },
      { id: 'c', about: 'info', say: 'soon', cites: ['T-1-3'] },
      {
        id: 'd',
        about: 'certificate',
        ground: ['not-registered'],
        grant: 'yes',
        route: 'automatic',
        planned: true,
        lead: { monthly: true },
        cites: ['T-1-4'],
      },
    ],
  } as unknown as Pack;

  it('in its own words, or in ours for the lead of a certificate', () => {
    const { data, certificate } = sayWaits(pack, '2026-11-20', 'en');
    expect(data.map(({ text, cites }) => [text, cites])).toEqual([
      ['登録は10日ほどです。', ['T-1-1']],
    ]);
    expect(certificate.map(({ text }) => text)).toEqual([
      'A 資格確認書 (certificate) that is sent without applying is issued about 7 to 14 days after joining, and comes after that.',
    ]);
    expect(data[0]?.source).toContain('東洋紡健康保険組合');
  });
});
