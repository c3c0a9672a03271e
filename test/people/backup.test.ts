import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupFileName,
  readBackup,
  rescueFile,
  restore,
  writeBackup,
} from '../../lib/people/backup';
import { newPersonId } from '../../lib/people/id';
import type { Recovery } from '../../lib/people/migrate';
import { checkState, mostPeople, type State } from '../../lib/people/schema';
import { addPerson, emptyState, removePerson, rename } from '../../lib/people/store';
import { anyState } from './arbitrary';

const on = '2026-11-20';
const [a, b] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb'] as const;
const household = addPerson(addPerson(emptyState('ja'), { id: a, nickname: '母' }), {
  id: b,
  nickname: '父',
});
const text = writeBackup(household, on);
const aside = (raw: unknown): Recovery => ({ reason: 'damaged', raw, faults: [] });
const faultsOf = (file: unknown) =>
  readBackup(typeof file === 'string' ? file : JSON.stringify(file)).faults;

describe('a backup', () => {
  it('brings every state back as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readBackup(writeBackup(state, on))).toEqual({ state, savedOn: on });
      }),
    );
  });

  it('may begin with a byte order mark, and need not say its day', () => {
    expect(readBackup(`\ufeff${text}`).state).toEqual(household);
    const { savedOn: _, ...dayless } = JSON.parse(text);
    expect(readBackup(JSON.stringify(dayless))).toEqual({ state: household, savedOn: null });
  });

  it('may be a state that was rescued and mended by hand', () => {
    const { text: rescued } = rescueFile([aside(household)], on);
    expect(readBackup(rescued)).toEqual({ state: household, savedOn: null });
  });

  it('may be several states that were rescued: what can be read of them comes back', () => {
    const later = rename(removePerson(household, b), a, 'おかあさん');
    const rescued = rescueFile([household, { version: 99 }, later, 'x'].map(aside), on).text;
    const { state } = readBackup(rescued);
    expect(state?.people.map(({ nickname }) => nickname)).toEqual(['おかあさん', '父']);
    expect(checkState(state)).toEqual({ state });
    expect(faultsOf([{ version: 1 }, { version: 99 }])).toMatchObject([{ kind: 'newer-version' }]);
    const crowd = Array.from({ length: mostPeople }, () => ({
      ...household.people[0],
      id: newPersonId(),
    }));
    const full = { ...household, people: crowd, current: crowd[0]?.id };
    expect(faultsOf([household, full])).toMatchObject([{ kind: 'too-many-people' }]);
  });

  it.each<[string, unknown, string, string]>([
    ['empty', '', 'file', 'bad-json'],
    ['cut off', text.slice(0, 100), 'file', 'bad-json'],
    ['not JSON', '記号 番号', 'file', 'bad-json'],
    ['a list', [], 'file', 'not-ours'],
    ['a list of something else', [1, { name: 'x' }], 'file', 'not-ours'],
    ['nothing of ours', { name: 'x' }, 'format', 'not-ours'],
    ['of another program', { format: 'x', state: household }, 'format', 'not-ours'],
    [
      'from the future',
      { format: 'hokensho-guide-backup', state: { version: 99 } },
      'state.version',
      'newer-version',
    ],
    [
      'wrong inside',
      text.replace('"母"', '"123456789012"'),
      'state.people[0].nickname',
      'number-in-name',
    ],
  ])('%s: one fault, and nothing else', (_, file, path, kind) => {
    const { state, faults } = readBackup(typeof file === 'string' ? file : JSON.stringify(file));
    expect(state).toBeUndefined();
    expect(faults).toMatchObject([{ path, kind }]);
  });

  it('shows the end of a file that was cut off', () => {
    expect(faultsOf(text.slice(0, 60))?.[0]?.found).toBe('… backup", "savedOn": "2026-11');
    expect(faultsOf(' \n')?.[0]?.found).toBe('nothing');
  });

  it('never throws, cut off anywhere or with any text', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 3), (length) => {
        expect(faultsOf(text.slice(0, length))).toHaveLength(1);
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        const { state, faults } = readBackup(file);
        expect(state === undefined).toBe((faults?.length ?? 0) > 0);
      }),
    );
    expect(faultsOf('['.repeat(1_000_000))).toHaveLength(1);
  });
});

describe('restore', () => {
  const renamed = rename(removePerson(household, b), a, 'おかあさん');
  const ours: State = { ...household, settings: { lang: 'en', keep: 'session', textSize: 150 } };

  it('replace: the people of the backup instead of ours; language and place stay', () => {
    expect(restore(ours, renamed, 'replace')).toEqual({ ...renamed, settings: ours.settings });
  });

  it('merge: ours stay, the backup wins where both have somebody', () => {
    const merged = restore(ours, renamed, 'merge');
    expect(merged.people.map(({ nickname }) => nickname)).toEqual(['おかあさん', '父']);
    expect(merged.current).toBe(ours.current);
    expect(restore(renamed, ours, 'merge').people.map(({ id }) => id)).toEqual([a, b]);
  });

  it('gives a state that may be kept, and doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(
        anyState,
        anyState,
        fc.constantFrom('merge' as const, 'replace' as const),
        (state, backup, how) => {
          const restored = restore(state, backup, how);
          expect(checkState(restored)).toEqual({ state: restored });
          expect(restore(restored, backup, how)).toEqual(restored);
        },
      ),
    );
  });
});

describe('file names', () => {
  it('hold the day and no name', () => {
    expect(backupFileName(on)).toBe('hokensho-guide-backup-2026-11-20.json');
    expect(rescueFile([aside({ nickname: '母' })], on).name).toBe(
      'hokensho-guide-rescued-2026-11-20.json',
    );
  });

  it('a rescued file holds whatever was there', () => {
    for (const raw of [null, 'x', [1], { a: { b: 1 } }])
      expect(JSON.parse(rescueFile([aside(raw)], on).text)).toEqual(raw);
    expect(JSON.parse(rescueFile([aside('x'), aside(1)], on).text)).toEqual(['x', 1]);
  });
});
