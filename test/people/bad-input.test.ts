import { describe, expect, it } from 'vitest';
import { storageFault } from '../../lib/extension/keeper';
import { readBackup, writeBackup } from '../../lib/people/backup';
import { checkNickname } from '../../lib/people/nickname';
import { addPerson, emptyState } from '../../lib/people/store';
import { sayFault } from '../../lib/people/words';
import { everyLang } from '../../lib/words/lang';

const on = '2026-11-20';
const household = addPerson(emptyState('ja'), { id: 'p-aaaaaaaaaa', nickname: '母' });
const backup = writeBackup(household, on);
const state = JSON.parse(backup).state;
const [person] = state.people;
const letters = 'abcdefghij';
const crowd = Array.from({ length: 10_000 }, (_, n) => ({
  ...person,
  id: `p-${[...String(n).padStart(10, '0')].map((digit) => letters[Number(digit)]).join('')}`,
}));
const fileWith = (people: unknown) => readBackup(JSON.stringify({ ...state, people })).faults ?? [];
const called = (nickname: string) => fileWith([{ ...person, nickname }]);
const typed = (nickname: string) => [checkNickname(nickname).fault];

/** The things that go wrong, each with what a person is told of it. */
const cases = [
  [
    'a backup from the future',
    readBackup(backup.replace(/"version": \d+/, '"version": 99')).faults,
  ],
  ['a file that was cut off', readBackup(backup.slice(0, 200)).faults],
  ['a file of something else', readBackup('{"name": "x"}').faults],
  ['10,000 people', fileWith(crowd)],
  ['10,000 people and nothing right about them', fileWith(crowd.map(() => ({ x: 1 })))],
  ['a nickname of 10,000 characters in a file', called('あ'.repeat(10_000))],
  ['a nickname of 10,000 characters, typed', typed('あ'.repeat(10_000))],
  ['no nickname', typed('  ')],
  ['a nickname that turns the writing around', typed('母\u202eさん')],
  ['the same in a file', called('母\u202eさん')],
  ['a nickname with marks that nobody sees', typed('\u2066\u200b\u2069')],
  ['a nickname with a number', typed('1234-5678-9012')],
  ['full storage', [storageFault(new DOMException('Quota exceeded', 'QuotaExceededError'))]],
  ['refused storage', [storageFault(new Error('An unexpected error occurred'))]],
] as const;

describe.each(cases)('%s', (_, faults) => {
  it.each(everyLang)('is one clear sentence (%s)', (lang) => {
    expect(faults).toHaveLength(1);
    const [fault] = faults ?? [];
    const said = fault ? sayFault(fault, lang) : '';
    expect(said).toMatch(/^(?!fault\.)[^{}\n]*[.。]$|\\u\{/);
    expect(said.length).toBeLessThan(200);
    expect(said).not.toMatch(/[\p{Cf}\p{Cc}]/u);
  });
});

describe('markup', () => {
  it.each(['<b>父</b>', '<img src=x onerror=alert(1)>', '&lt;script&gt;'])(
    '%s is a name',
    (name) => {
      expect(checkNickname(name)).toEqual({ nickname: name });
      expect(called(name)).toEqual([]);
    },
  );
});
