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

it('says what helps: versions, counts, ids and dates; nothing about anybody', () => {
  const text = diagnosis({
    version: '1.2.3',
    userAgent: 'Some Browser/1',
    kept: { state, aside: [], fault: null },
    list: { entries: [], broken: 1, refused: [], fault: null },
    listed: [pack],
    sites: { always: 2, off: 1 },
    managed: { ...nothingManaged, lang: 'en' },
  });
  for (const part of ['1.2.3', 'Some Browser/1', 'people 1', 'my-kenpo 2026-04-01 file BROKEN'])
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
