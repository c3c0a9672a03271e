import { describe, expect, test } from 'vitest';
import { derivedFacts } from '@/lib/decision/derive';
import type { Facts } from '@/lib/decision/facts';
import { hasLeft, hold, noticeDue, notYetIn, pastThisInsurance, route } from '@/lib/decision/hold';
import { notice } from '@/lib/decision/notice';
import type { InsurerKind, Pack } from '@/lib/insurers/format';
import { gives, grants, madeUp, noCard, refuses, situation, today, usual, works } from './made-up';

test.each([
  [{}, false],
  [{ leftOn: '2026-11-19' }, true],
  [{ leftOn: '2026-11-20' }, false],
  [{ leftOn: '2026-11-21' }, false],
] as [Facts, boolean][])('%j has left: %s', (facts, left) => {
  expect(hasLeft(situation(facts))).toBe(left);
});

test.each([
  [{}, false],
  [{ enrolledOn: '2026-11-20' }, false],
  [{ enrolledOn: '2026-11-21' }, true],
  [{ enrolledOn: '2026-11-21', joining: false }, true],
  [{ enrolledOn: '2026-11-21', joining: true }, false],
] as [Facts, boolean][])('%j is not yet in: %s', (facts, out) => {
  expect(notYetIn(situation(facts))).toBe(out);
});

test.each([
  ['society', { age: 74 }, false],
  ['society', { age: 75 }, true],
  ['society', { bornOn: '1951-11-20' }, true],
  ['society', { bornOn: '1951-11-21' }, false],
  ['society', { age: 75, abroad: true }, false],
  ['society', { age: 75, abroad: false }, true],
  ['society', {}, false],
  ['kyoukai', { age: 80 }, true],
  ['late-elderly', { age: 80 }, false],
  ['unknown', { age: 80 }, false],
] as [InsurerKind, Facts, boolean][])('past %s with %j: %s', (kind, facts, past) => {
  expect(pastThisInsurance(situation(facts, madeUp([], { kind })))).toBe(past);
});

const left: Facts = { ...noCard, leftOn: '2026-11-19' };
const notYet: Facts = { ...noCard, enrolledOn: '2026-11-21' };
const answers = (cert: 'yes' | 'no' | 'ask', give: 'yes' | 'no' | 'ask') =>
  madeUp([
    { about: 'certificate', ground: ['no-card'], grant: cert, route: 'bulk' },
    { about: 'notice', give },
  ]);

test.each([
  ['yes', 'yes', {}, 'both', 'bulk', true],
  ['yes', 'no', {}, 'certificate', 'bulk', false],
  ['yes', 'ask', {}, 'certificate', 'bulk', false],
  ['yes', 'ask', { notice: 'held' }, 'both', 'bulk', true],
  ['no', 'yes', {}, 'notice', null, true],
  ['no', 'no', {}, 'neither', null, false],
  ['no', 'no', { notice: 'held' }, 'neither', null, false],
  ['no', 'ask', { notice: 'none' }, 'undetermined', null, false],
  ['no', 'ask', { notice: 'lost' }, 'notice', null, true],
  ['ask', 'yes', {}, 'undetermined', 'ask-insurer', true],
  ['ask', 'no', {}, 'undetermined', 'ask-insurer', false],
  ['yes', 'yes', left, 'neither', null, false],
  ['yes', 'yes', notYet, 'neither', null, false],
  ['ask', 'ask', left, 'neither', null, false],
] as const)('certificate %s, notice %s, %j: hold %s', (cert, give, facts, what, how, due) => {
  const s = () => situation({ ...noCard, notice: 'none', ...facts }, answers(cert, give));
  expect([hold(s()), route(s()), noticeDue(s())]).toEqual([what, how, due]);
});

describe('the notice', () => {
  test('is silence where nothing is said, until one came', () => {
    expect(notice(situation({ notice: 'none' }, madeUp()))).toEqual({
      give: 'ask',
      statement: null,
      kept: false,
    });
    expect(notice(situation({ notice: 'held' }, madeUp()))).toEqual({
      give: 'yes',
      statement: null,
      kept: true,
    });
  });

  test('is what the first statement that fits says', () => {
    const pack = madeUp([
      { about: 'notice', give: 'no', when: { card: 'none' } },
      { about: 'notice', give: 'yes', when: { card: 'held' } },
      { about: 'notice', give: 'no' },
    ]);
    expect(notice(situation(works, pack))).toMatchObject({ give: 'yes', kept: false });
    expect(notice(situation(works, pack)).statement?.id).toBe('s1');
    expect(notice(situation({ card: 'lost' }, pack)).give).toBe('no');
  });

  test('is asked for only where the documents are silent', () => {
    const s = situation({ card: 'held' });
    notice(s);
    expect(s.choices).toEqual([]);
  });
});

const until = (never?: string): Pack =>
  madeUp(
    [grants, refuses, gives],
    never ? { certificateNeverEndsBefore: { on: never, cites: ['M-9'] } } : {},
  );

test.each([
  ['left', left, true],
  ['left', {}, false],
  ['leaving', { leftOn: '2026-11-19' }, true],
  ['leaving', { leftOn: '2026-11-20' }, true],
  ['leaving', { leftOn: '2026-11-21' }, false],
  ['leaving', {}, false],
  ['tickOnJoining', { ticked: true, enrolledOn: '2024-12-02' }, true],
  ['tickOnJoining', { ticked: true, enrolledOn: '2024-12-01' }, false],
  ['tickOnJoining', { ticked: false, enrolledOn: '2024-12-02' }, false],
  ['tickOnJoining', { enrolledOn: '2024-12-02' }, false],
  ['insured', {}, true],
  ['insured', left, false],
  ['insured', notYet, false],
  ['pastThisInsurance', { age: 75 }, true],
  ['cardWorks', works, true],
  ['cardWorks', noCard, false],
  ['ecertState', { ecert: 'expired' }, 'expired'],
  ['expiredFor', { ...works, ecert: 'valid' }, null],
  ['expiredFor', { ...works, ecertExpiredOn: '2026-11-21', ecert: 'void' }, null],
  ['expiredFor', { card: 'held', ecertExpiredOn: '2026-11-01' }, 'within-three-months'],
  ['ecertEndsSoon', {}, false],
  ['ecertEndsSoon', { ecertExpiredOn: '2026-11-19' }, false],
  ['ecertEndsSoon', { ecertExpiredOn: '2026-11-20' }, true],
  ['ecertEndsSoon', { ecertExpiredOn: '2027-02-19' }, true],
  ['ecertEndsSoon', { ecertExpiredOn: '2027-02-20' }, false],
  ['certificateGrant', noCard, 'yes'],
  ['certificateGrant', works, 'no'],
  ['certificateDue', noCard, true],
  ['certificateDue', works, false],
  ['certificateDue', left, false],
  ['noticeDue', works, true],
  ['noticeDue', left, false],
  ['noticeCame', { notice: 'held' }, true],
  ['noticeCame', { notice: 'lost' }, true],
  ['noticeCame', { notice: 'none' }, false],
  ['hold', works, 'notice'],
  ['route', noCard, 'application'],
  ['route', works, null],
  ['oldCardGood', { oldCard: 'held' }, true],
  ['oldCardGood', { oldCard: 'lost' }, false],
  ['oldCardGood', {}, false],
  ['oldCardGood', { oldCard: 'held', oldCardValidUntil: '2026-11-19' }, false],
  ['oldCardGood', { oldCard: 'held', oldCardValidUntil: '2026-11-20' }, true],
  ['portalReadable', {}, true],
  ['portalReadable', { portalUsable: false }, false],
  ['portalReadable', { pinless: true }, false],
  ['portalReadable', { dataRegistered: false }, false],
  ['portalReadable', { card: 'held', ecert: 'valid' }, true],
  ['portalReadable', { card: 'none' }, false],
  ['portalReadable', { card: 'none', portalUsable: true }, true],
  ['portalReadable', { card: 'held', ecert: 'expired' }, false],
  ['portalReadable', { ecertVoidCase: 3 }, false],
  ['portalReadable', { ecert: 'void', portalUsable: true }, true],
  ['dependant', {}, false],
  ['dependant', { member: 'insured' }, false],
  ['dependant', { member: 'dependent' }, true],
  ['leavingFiled', {}, false],
  ['leavingFiled', { leftOn: '2026-11-15' }, false],
  ['leavingFiled', { leftOn: '2026-11-14' }, true],
  ['cancelling', {}, false],
  ['cancelling', { registrationCancelledOn: '2026-11-19' }, false],
  ['cancelling', { registrationCancelledOn: '2026-11-20' }, true],
  ['cancelling', { registrationCancelledOn: '2026-12-01' }, true],
  ['dataLinked', {}, true],
  ['dataLinked', { dataRegistered: false }, false],
  ['dataLinked', { myNumberSubmitted: false }, false],
  ['dataLinked', { myNumberSubmitted: false, dataRegistered: true }, true],
  ['dataLinked', { myNumberSubmitted: true }, true],
  ['dataLinked', { readerShows: '資格（無効）' }, false],
  ['ground', works, 'works'],
  ['ground', { card: 'lost', registered: false }, 'not-registered'],
] as [string, Facts, unknown][])('%s of %j is %s', (name, facts, value) => {
  expect(derivedFacts[name]?.(situation(facts, usual, today))).toBe(value);
});

describe('a certificate is valid', () => {
  const valid = (facts: Facts, pack = until()) => {
    const s = situation(facts, pack);
    return [derivedFacts.certificateValid?.(s), s.choices.length];
  };

  test.each([
    [{}, true],
    [{ certificateValidUntil: '2026-11-19' }, false],
    [{ certificateValidUntil: '2026-11-20' }, true],
    // For those who leave, the last day counts, not today.
    [{ certificateValidUntil: '2026-06-30', leftOn: '2026-06-30' }, true],
    [{ certificateValidUntil: '2026-06-29', leftOn: '2026-06-30' }, false],
    [{ certificateValidUntil: '2026-11-30', leftOn: '2026-12-31' }, true],
  ] as [Facts, boolean][])('%j: %s', (facts, is) => {
    expect(valid(facts)).toEqual([is, 0]);
  });

  test('or not, for those who leave and do not know its date', () => {
    expect(valid({ leftOn: '2026-06-30' })).toEqual([true, 1]);
    expect(valid({ leftOn: '2026-06-30' }, until('2026-06-30'))).toEqual([true, 1]);
  });

  test('before the first day on which any of this insurer ends', () => {
    expect(valid({ leftOn: '2026-06-30' }, until('2026-07-01'))).toEqual([true, 0]);
  });
});

test('the day of expiry is asked only of those whose e-certificate expired', () => {
  const s = situation({ ecert: 'valid' });
  derivedFacts.expiredFor?.(s);
  expect(s.choices).toEqual([]);
});

test('joining is asked only of those who ticked', () => {
  const s = situation({});
  derivedFacts.tickOnJoining?.(s);
  expect(s.choices).toEqual([]);
});
