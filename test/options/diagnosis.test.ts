import { expect, it } from 'vitest';
import type { ListedPack } from '@/components/options/types';
import { diagnosis } from '@/entrypoints/options/diagnosis';
import { nothingManaged } from '@/lib/extension/managed';
import { addPerson, emptyState, setFact } from '@/lib/people/store';

const state = setFact(
  addPerson(emptyState('ja'), { id: 'p-aaaaaaaaaa', nickname: '横浜の母', insurer: 'shuppan' }),
  'p-aaaaaaaaaa',
  'bornOn',
  '1950-04-01',
  '2026-11-20',
);
const pack: ListedPack = {
  id: 'my-kenpo',
  names: { ja: '山田商店健保', short: '山田', kana: 'やまだ', en: 'Yamada' },
  kind: 'society',
  sample: false,
  asOf: '2026-04-01',
  dated: 'day',
  by: 'file',
  importedOn: '2026-11-20',
  before: null,
  builtInBeneath: false,
  broken: true,
};

const known: Parameters<typeof diagnosis>[0] = {
  version: '1.2.3',
  userAgent: 'Some Browser/1',
  kept: { state, aside: [], fault: null },
  list: { entries: [], broken: 1, refused: [], fault: null },
  listed: [pack],
  sites: { always: 2, off: 1 },
  inUse: { local: 2048, session: 0, alarms: 1 },
  managed: { ...nothingManaged, lang: 'en' },
};

it('says what helps: versions, counts, ids and dates; nothing about anybody', () => {
  const text = diagnosis(known);
  for (const part of [
    '1.2.3',
    'Some Browser/1',
    'people 1',
    'my-kenpo 2026-04-01 file BROKEN',
    'alarms 1',
  ])
    expect(text).toContain(part);
  expect(text).toContain('administrator: language en');
  for (const personal of [
    '横浜の母',
    'p-aaaaaaaaaa',
    '1950',
    'bornOn',
    'shuppan',
    '山田',
    'Yamada',
  ])
    expect(text).not.toContain(personal);
});

it('is the same text whoever it is about', () => {
  const person = { id: 'p-bbbbbbbbbb', nickname: 'Giovanna', insurer: 'toyobo' };
  const told = setFact(addPerson(emptyState('ja'), person), person.id, 'age', 71, '2026-01-31');
  const other = { ...told, people: told.people.map((one) => ({ ...one, unknown: ['pinless'] })) };
  const names = { ja: '別の健保', short: '別', kana: 'べつ', en: 'Another' };
  expect(
    diagnosis({
      ...known,
      kept: { state: other, aside: [], fault: null },
      listed: [{ ...pack, names, kind: 'mutual-aid' }],
      managed: { ...known.managed, sitesOff: [] },
    }),
  ).toBe(diagnosis(known));
});
