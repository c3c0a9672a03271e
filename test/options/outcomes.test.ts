import { describe, expect, it } from 'vitest';
import shuppanJson from '@/assets/insurers/shuppan.json';
import { builtIn, onNationalGround } from '@/lib/insurers/built-in';
import type { CertificateStatement, Pack } from '@/lib/insurers/format';
import { outcomesOf, type SituationId, situationIds } from '@/lib/proofreading/outcomes';
import { decidedParts, documentChanges } from '@/lib/proofreading/preview';
import { langs } from '@/lib/words/catalogue';
import en from '../../assets/words/en/options.json';
import ja from '../../assets/words/ja/options.json';

const on = '2026-11-20';
const shuppan = builtIn.get('shuppan') as Pack;
const isLost = (one: Pack['statements'][number]): one is CertificateStatement =>
  one.about === 'certificate' && one.ground.includes('lost') && one.grant === 'yes';
const changed = (how: (one: CertificateStatement) => Pack['statements']): Pack => ({
  ...shuppan,
  statements: shuppan.statements.flatMap((one) => (isLost(one) ? how(one) : one)),
});

describe('what would change', () => {
  it('is nothing if nothing has changed', () => {
    for (const { verdict, before, on: day } of outcomesOf(shuppan, shuppan, on)) {
      expect(verdict).toEqual(before);
      expect(day).toBe(on);
    }
  });

  it('answers every situation for every built-in pack today, without comparing it with nothing', () => {
    for (const pack of builtIn.values()) {
      const today = outcomesOf(pack, null, on).filter((one) => one.on === on);
      expect(today.map(({ situation }) => situation)).toEqual(situationIds);
      expect(new Set(today.map(({ before }) => before))).toEqual(new Set([null]));
    }
  });

  it('names the situations that change, and no others', () => {
    const without = changed((one) => [{ ...one, route: 'automatic' }]);
    const different = outcomesOf(without, shuppan, on).filter(
      ({ verdict, before }) => verdict.route !== before?.route,
    );
    const found = different.map(({ situation }) => situation);
    expect(found).toContain('lost');
    expect(found).not.toContain('works');
  });

  it('tells from which day, if it is not today', () => {
    const later = changed((one) => [
      { ...one, until: '2027-01-01' },
      { ...one, id: `${one.id}.later`, from: '2027-01-01', route: 'automatic' },
    ]);
    const lost = outcomesOf(later, shuppan, on).filter(({ situation }) => situation === 'lost');
    expect(lost.map(({ on: day, verdict }) => [day, verdict.route])).toEqual([
      [on, 'application'],
      ['2027-01-01', 'automatic'],
    ]);
    expect(lost[1]?.before?.route).toBe('application');
  });

  it('has words for every situation', () => {
    for (const words of [ja, en])
      for (const id of situationIds)
        expect(words).toHaveProperty([`situation.${id satisfies SituationId}`]);
  });
});

describe('what a pack decides', () => {
  it('is said in whole sentences, in every language, without a gap', () => {
    for (const lang of langs)
      for (const pack of builtIn.values()) {
        const parts = decidedParts(pack, on, lang);
        expect(parts.map(({ about }) => about)).toContain('certificate');
        for (const line of parts.flatMap(({ lines }) => lines)) {
          expect(line).not.toMatch(/\{\w+\}|undefined/);
          expect(line.trim()).not.toBe('');
        }
      }
  });
});

describe('documents', () => {
  const pack = shuppanJson as unknown as Pack;
  const newer = { key: 'N2', title: '新しい資料', publisher: '出版', date: '2026-11-01' };

  it('that came and went are told apart by title, publisher and date', () => {
    const { documents } = pack;
    const [first, ...rest] = documents;
    if (!first) throw new Error('no documents');
    const updated = { ...first, date: '2026-11-01' };
    const next: Pack = { ...pack, documents: [updated, ...rest, newer] };
    expect(documentChanges(next, pack)).toEqual({ added: [updated, newer], gone: [first] });
    expect(documentChanges(pack, pack)).toEqual({ added: [], gone: [] });
    expect(documentChanges(pack, null)).toEqual({ added: [], gone: [] });
    expect(documentChanges(onNationalGround(pack), pack)).toEqual({ added: [], gone: [] });
  });
});
