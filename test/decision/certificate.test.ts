import { describe, expect, test } from 'vitest';
import {
  cardWorks,
  certificate,
  certificateAvailable,
  ecertState,
  expiredFor,
  groundsOf,
} from '@/lib/decision/certificate';
import type { Facts } from '@/lib/decision/facts';
import type { Ground, Lead } from '@/lib/insurers/format';
import {
  gives,
  grants,
  madeUp,
  noCard,
  refuses,
  type Stated,
  situation,
  today,
  works,
} from './made-up';

describe('the e-certificate', () => {
  test.each([
    [{ ecert: 'valid' }, 'valid'],
    [{ ecert: 'valid', ecertVoidCase: 3 }, 'valid'],
    [{ ecertVoidCase: 3 }, 'void'],
    [{ ecertExpiredOn: '2026-11-19' }, 'expired'],
    [{ ecertExpiredOn: '2026-11-20' }, 'valid'],
    [{ ecertExpiredOn: '2020-01-01', ecertVoidCase: 3 }, 'void'],
    [{}, 'valid'],
  ] as [Facts, string][])('of %j is %s', (facts, state) => {
    expect(ecertState(situation(facts))).toBe(state);
  });

  test('that nobody knows is open', () => {
    const s = situation({});
    ecertState(s);
    expect(s.choices).toEqual([{ fact: 'ecert', at: 0, of: 3 }]);
  });

  test.each([
    ['2026-08-21', 'within-three-months'],
    ['2026-08-20', 'between-the-counts'],
    ['2026-08-01', 'between-the-counts'],
    ['2026-07-31', 'past-three-months'],
    ['2026-06-30', 'past-three-months'],
  ])('expired on %s, today it is %s', (ecertExpiredOn, since) => {
    expect(expiredFor(situation({ ecertExpiredOn }))).toBe(since);
  });

  test('for how long is open where the day is not told', () => {
    for (const [at, since] of [
      [0, 'within-three-months'],
      [1, 'between-the-counts'],
      [2, 'past-three-months'],
    ] as const) {
      const script = [{ fact: 'ecertExpiredOn', at, of: 3 }];
      const s = situation({}, madeUp(), today, script);
      expect(expiredFor(s)).toBe(since);
      expect(s.choices).toEqual(script);
    }
  });
});

const grounds: [Facts, Ground[]][] = [
  [works, ['works']],
  [{ ...works, justInCase: true }, ['just-in-case']],
  [{ card: 'none' }, ['no-card']],
  [{ card: 'none', justInCase: true }, ['no-card']],
  [{ card: 'none', ecertVoidCase: 3 }, ['ecert-void', 'no-card']],
  [{ card: 'none', registrationCancelledOn: '2026-01-01' }, ['no-card']],
  [{ card: 'returned' }, ['returned']],
  [{ card: 'returned', registered: false }, ['returned']],
  [{ card: 'lost', registered: true }, ['lost']],
  [{ card: 'lost', registered: true, ecert: 'expired' }, ['lost']],
  [{ card: 'lost', registered: false }, ['not-registered', 'lost']],
  [{ card: 'renewing', registered: true }, ['renewing']],
  [{ card: 'damaged', registered: true }, ['damaged']],
  [{ card: 'held', registered: false }, ['not-registered']],
  [{ ...works, ecert: 'expired' }, ['ecert-expired']],
  [{ ...works, ecert: 'void' }, ['ecert-void']],
  [{ ...works, registrationCancelledOn: '2026-11-21' }, ['works']],
  [{ ...works, registrationCancelledOn: '2026-11-20' }, ['cancelled']],
  [{ card: 'held', registered: false, registrationCancelledOn: today }, ['cancelled']],
  [{ card: 'lost', registrationCancelledOn: today }, ['cancelled', 'lost']],
  [{ ...works, myNumberSubmitted: false }, ['my-number-missing']],
  [{ ...works, myNumberSubmitted: true }, ['works']],
  [{ ...works, needsAssistance: true }, ['assistance']],
  [{ ...works, cardInCustody: true }, ['custody']],
  [
    { ...works, cardInCustody: true, needsAssistance: true, myNumberSubmitted: false },
    ['my-number-missing', 'assistance', 'custody'],
  ],
];

test.each(grounds)('the grounds of %j are %j', (facts, found) => {
  expect(groundsOf(situation(facts))).toEqual(found);
});

test.each([
  ['no-card', noCard, false],
  ['returned', { card: 'returned' }, false],
  ['cancelled', { ...works, registrationCancelledOn: today }, false],
  ['not-registered', { ...works, registered: false }, false],
  ['ecert-expired', { ...works, ecert: 'expired' }, false],
  ['ecert-void', { ...works, ecert: 'void' }, false],
  ['lost', { ...works, card: 'lost' }, false],
  ['renewing', { ...works, card: 'renewing' }, false],
  ['damaged', { ...works, card: 'damaged' }, false],
  ['assistance', { ...works, needsAssistance: true }, true],
  ['custody', { ...works, cardInCustody: true }, true],
  ['my-number-missing', { ...works, myNumberSubmitted: false }, true],
  ['just-in-case', { ...works, justInCase: true }, true],
  ['works', works, true],
  ['one of two', { ...works, ecert: 'void', needsAssistance: true }, false],
] as [string, Facts, boolean][])('the card works (%s)', (_, facts, does) => {
  expect(cardWorks(situation(facts))).toBe(does);
});

describe('whether a certificate is given', () => {
  const lost = { card: 'lost', registered: false } as const; // not-registered, lost
  const on = (ground: Ground, grant: 'yes' | 'no' | 'ask', route?: 'bulk' | 'application') =>
    ({ about: 'certificate', ground: [ground], grant, ...(route && { route }) }) as Stated;
  const judged = (statements: Stated[], facts: Facts = lost) => {
    const { grant, route, decisive, granting } = certificate(situation(facts, madeUp(statements)));
    const { ground, statement } = decisive;
    return [grant, route, ground, statement?.id ?? null, granting.map(({ id }) => id).join()];
  };

  test.each([
    ['nothing is said', [], ['ask', 'ask-insurer', 'not-registered', null, '']],
    ['one is said to', [on('lost', 'yes', 'bulk')], ['yes', 'bulk', 'lost', 's0', 's0']],
    [
      'a yes wins over a no',
      [on('not-registered', 'no'), on('lost', 'yes', 'bulk')],
      ['yes', 'bulk', 'lost', 's1', 's1'],
    ],
    [
      'the first of two decides',
      [on('lost', 'yes', 'bulk'), on('not-registered', 'yes', 'application')],
      ['yes', 'application', 'not-registered', 's1', 's1,s0'],
    ],
    [
      'silence wins over a no',
      [on('not-registered', 'no'), on('lost', 'ask')],
      ['ask', 'ask-insurer', 'lost', 's1', ''],
    ],
    [
      'no statement is silence',
      [on('not-registered', 'no')],
      ['ask', 'ask-insurer', 'lost', null, ''],
    ],
    [
      'all say no',
      [on('not-registered', 'no'), on('lost', 'no')],
      ['no', null, 'not-registered', 's0', ''],
    ],
    ['a route is not told', [on('lost', 'yes')], ['yes', null, 'lost', 's0', 's0']],
    [
      'only the first statement that fits counts',
      [
        { ...on('lost', 'yes', 'bulk'), when: { card: 'none' } },
        { ...on('lost', 'yes', 'application'), when: { card: 'lost' } },
        on('lost', 'no'),
      ],
      ['yes', 'application', 'lost', 's1', 's1'],
    ],
    [
      'a statement of another day does not count',
      [{ ...on('lost', 'yes'), until: today }],
      ['ask', 'ask-insurer', 'not-registered', null, ''],
    ],
  ] as [string, Stated[], unknown[]][])('%s', (_, statements, outcome) => {
    expect(judged(statements)).toEqual(outcome);
  });
});

describe('the certificate can be in hand', () => {
  const lead = (one?: Lead) => madeUp([{ ...grants, ...(one && { lead: one }) }, refuses, gives]);
  const since = (enrolledOn: string): Facts => ({ ...noCard, enrolledOn });

  test.each([
    [works, undefined, false],
    [{ ...works, certificate: 'held' }, undefined, false],
    [noCard, undefined, true],
    [noCard, { monthly: true }, true],
    [noCard, { period: { from: '2026-11-20', until: '2027-01-01' } }, true],
    [noCard, { period: { from: '2026-11-21', until: '2027-01-01' } }, false],
    [
      { ...noCard, certificate: 'held' },
      { period: { from: '2026-11-21', until: '2027-01-01' } },
      true,
    ],
    [
      { ...noCard, certificate: 'none' },
      { period: { from: '2026-11-21', until: '2027-01-01' } },
      false,
    ],
    [noCard, { by: '2026-11-19' }, true],
    [noCard, { by: '2026-11-20' }, false],
    [since('2026-10-21'), { daysAfterEnrolment: [30, 50] }, true],
    [since('2026-10-22'), { daysAfterEnrolment: [30, 50] }, false],
    [since('2026-11-20'), { daysAfterEnrolment: [0, 7] }, true],
  ] as [Facts, Lead | undefined, boolean][])('%j with %j: %s', (facts, one, can) => {
    expect(certificateAvailable(situation(facts, lead(one)))).toBe(can);
  });

  test('as soon as one of several comes', () => {
    const late = { by: '2027-01-01' };
    const pack = madeUp([
      { ...grants, ground: ['not-registered'], lead: late },
      { ...grants, ground: ['lost'] },
    ]);
    const facts = { card: 'lost', registered: false } as const;
    expect(certificateAvailable(situation(facts, pack))).toBe(true);
    expect(certificateAvailable(situation({ ...facts, card: 'held' }, pack))).toBe(false);
  });
});
