import { describe, expect, test, vi } from 'vitest';
import { compile } from '@/lib/decision/condition';
import type { Facts } from '@/lib/decision/facts';
import { unusualValues } from '@/lib/decision/situation';
import type { Condition } from '@/lib/insurers/format';
import { madeUp, situation, today, usual, works } from './made-up';

const own = madeUp([], {
  facts: {
    plan: { kind: ['short', 'long'], question: {} },
    staff: { kind: 'boolean', question: {}, usual: false },
    uses: { kind: 'integer', question: {} },
  },
});

describe('reading a fact', () => {
  test('that is given never forks', () => {
    const s = situation({ card: 'held' });
    expect(s.value('card')).toBe('held');
    expect(s.given('card')).toBe('held');
    expect(s.choices).toEqual([]);
    expect([...s.relied]).toEqual([]);
  });

  test('that is null is as unknown as one that is absent', () => {
    expect(situation({ card: null }).given('card')).toBeNull();
    expect(situation({}).given('card')).toBeNull();
  });

  test('with a usual answer relies on it', () => {
    const s = situation({});
    expect(s.value('needsAssistance')).toBe(false);
    expect(s.value('leftOn')).toBeNull();
    expect(s.choices).toEqual([]);
    expect([...s.relied]).toEqual(['needsAssistance', 'leftOn']);
  });

  test('that is unknown takes the first value, and stays with it', () => {
    const s = situation({});
    expect(s.value('ecert')).toBe('valid');
    expect(s.value('ecert')).toBe('valid');
    expect(s.choices).toEqual([{ fact: 'ecert', at: 0, of: 3 }]);
  });

  test('follows the script', () => {
    const script = [{ fact: 'ecert', at: 2, of: 3 }];
    const s = situation({}, usual, today, script);
    expect(s.value('ecert')).toBe('void');
    expect(s.value('registered')).toBe(false);
    expect(s.choices).toEqual([...script, { fact: 'registered', at: 0, of: 2 }]);
  });

  test('follows what is granted, and assumes nothing for it', () => {
    const s = situation({}, usual, today, [], [{ fact: 'ecert', at: 1, of: 3 }]);
    expect(s.value('ecert')).toBe('expired');
    expect(s.value('registered')).toBe(false);
    expect(s.below('ecertExpiredOn', today)).toBe(false);
    expect(s.choices).toHaveLength(2);
  });

  test('lists the twelve cases of No.6 for want of one', () => {
    const s = situation({}, usual, today, [{ fact: 'ecertVoidCase', at: 11, of: 12 }]);
    expect(s.value('ecertVoidCase')).toBe(12);
  });

  test('of a pack', () => {
    expect(situation({ 'made-up.plan': 'long' }, own).value('made-up.plan')).toBe('long');
    expect(situation({}, own).value('made-up.plan')).toBe('short');
    expect(situation({}, own).value('made-up.staff')).toBe(false);
  });

  test.each(['nothing', 'made-up.nothing', 'made-up.', 'other.plan', '.plan'])(
    'that nobody knows is a fault: %s',
    (fact) => {
      expect(() => situation({}, own).value(fact)).toThrow(`no such fact: ${fact}`);
    },
  );

  test('of a pack without facts of its own is a fault', () => {
    expect(() => situation({}).value('made-up.plan')).toThrow('no such fact: made-up.plan');
  });

  test.each(['enrolledOn', 'age', 'made-up.uses'])('%s is never listed', (fact) => {
    expect(() => situation({}, own).value(fact)).toThrow(`an unknown ${fact} is compared`);
  });

  test('told or not, papers never fork', () => {
    const s = situation({ notice: 'lost' });
    expect(s.told('notice')).toBe('lost');
    expect([...s.relied]).toEqual([]);
    expect(s.told('oldCard')).toBeNull();
    expect([...s.relied]).toEqual(['oldCard']);
    expect(s.choices).toEqual([]);
  });
});

describe('comparing with a bound', () => {
  test.each([
    [{ enrolledOn: '2026-11-19' }, true],
    [{ enrolledOn: '2026-11-20' }, false],
    [{ enrolledOn: '2026-11-21' }, false],
  ] as [Facts, boolean][])('%j is below today: %s', (facts, below) => {
    const s = situation(facts);
    expect(s.below('enrolledOn', today)).toBe(below);
    expect(s.choices).toEqual([]);
  });

  test('age counts from the birthday, which wins over the age told', () => {
    expect(situation({ bornOn: '1956-11-21' }).below('age', 70)).toBe(true);
    expect(situation({ bornOn: '1956-11-20', age: 3 }).below('age', 70)).toBe(false);
    expect(situation({ age: 69 }).below('age', 70)).toBe(true);
    expect(situation({ age: 70 }).below('age', 70)).toBe(false);
    expect(situation({ age: null }).age()).toBeNull();
    expect(situation({ age: 0 }).age()).toBe(0);
  });

  test('forks only while what was assumed leaves it open: not below', () => {
    const s = situation({});
    expect(s.below('age', 70)).toBe(false);
    expect(s.below('age', 70)).toBe(false);
    expect(s.below('age', 69)).toBe(false);
    expect(s.choices).toEqual([{ fact: 'age', bound: 70, at: 0, of: 2 }]);
    expect(s.below('age', 75)).toBe(false);
    expect(s.choices).toHaveLength(2);
  });

  test('forks only while what was assumed leaves it open: below', () => {
    const below = { fact: 'age', bound: 70, at: 1, of: 2 };
    const s = situation({}, usual, today, [below]);
    expect(s.below('age', 70)).toBe(true);
    expect(s.below('age', 70)).toBe(true);
    expect(s.below('age', 71)).toBe(true);
    expect(s.choices).toEqual([below]);
    expect(s.below('age', 40)).toBe(false);
    expect(s.choices).toHaveLength(2);
    // Both ends are remembered.
    expect(s.below('age', 75)).toBe(true);
    expect(s.below('age', 30)).toBe(false);
    expect(s.choices).toHaveLength(2);
  });
});

test('something is computed once along a way, also when it comes to nothing', () => {
  const s = situation(works);
  for (const value of ['x', null, false]) {
    const compute = vi.fn(() => value);
    expect([s.once(compute), s.once(compute)]).toEqual([value, value]);
    expect(compute).toHaveBeenCalledTimes(1);
    expect(compute).toHaveBeenCalledWith(s);
  }
});

test.each([
  ['card', ['none', 'held', 'lost', 'renewing', 'returned', 'damaged']],
  ['needsAssistance', [true]],
  ['portalUsable', [false]],
  ['visit', ['no-reader', 'reader-broken', 'phone', 'school-event', 'urgent']],
  ['readerShows', ['資格（無効）']],
  ['leftOn', ['2024-01-01', '2025-06-01', '2026-11-20']],
  ['registrationCancelledOn', ['2024-01-01', '2025-06-01', '2026-11-20']],
  ['made-up.staff', [true]],
])('what else somebody might tell of %s', (fact, values) => {
  expect(unusualValues(fact, own, today)).toEqual(values);
});

test('nobody left on a day that is yet to come', () => {
  expect(unusualValues('leftOn', own, '2025-06-01')).toEqual([
    '2024-01-01',
    '2025-06-01',
    '2025-06-01',
  ]);
  expect(unusualValues('leftOn', own, '2024-10-01')).toEqual(['2024-01-01', '2024-10-01']);
});

describe('a condition', () => {
  const on = '2025-06-01';
  test.each([
    [{}, {}, true],
    [{ card: 'held' }, { card: 'held' }, true],
    [{ card: 'held' }, { card: 'lost' }, false],
    [{ card: ['held', 'lost'] }, { card: 'lost' }, true],
    [{ card: ['held', 'lost'] }, { card: 'none' }, false],
    [{ card: { not: 'held' } }, { card: 'lost' }, true],
    [{ card: { not: 'held' } }, { card: 'held' }, false],
    [{ card: { not: ['held', 'lost'] } }, { card: 'lost' }, false],
    [{ card: { not: ['held', 'lost'] } }, { card: 'none' }, true],
    [{ needsAssistance: true }, {}, false],
    [{ needsAssistance: false }, {}, true],
    [{ registered: false }, { registered: false }, true],
    [{ card: 'held', registered: true }, { card: 'held', registered: false }, false],
    [{ card: 'held', registered: true }, { card: 'held', registered: true }, true],
    [{ notice: 'held' }, { notice: 'held' }, true],
    [{ notice: 'held' }, {}, false],
    [{ certificate: { not: 'held' } }, {}, true],
    [{ oldCard: ['held', 'lost'] }, { oldCard: 'lost' }, true],
    [{ elderlyCard: 'held' }, {}, false],
    [{ ecertState: 'expired' }, { ...works, ecert: 'expired' }, true],
    [{ cardWorks: { not: true } }, works, false],
    [{ enrolledOn: { from: on } }, { enrolledOn: '2025-05-31' }, false],
    [{ enrolledOn: { from: on } }, { enrolledOn: '2025-06-01' }, true],
    [{ enrolledOn: { until: on } }, { enrolledOn: '2025-05-31' }, true],
    [{ enrolledOn: { until: on } }, { enrolledOn: '2025-06-01' }, false],
    [{ enrolledOn: { from: on, until: '2025-07-01' } }, { enrolledOn: '2025-07-01' }, false],
    [{ enrolledOn: { from: on, until: '2025-07-01' } }, { enrolledOn: '2025-06-30' }, true],
    [{ age: { atLeast: 70 } }, { age: 69 }, false],
    [{ age: { atLeast: 70 } }, { age: 70 }, true],
    [{ age: { below: 75 } }, { age: 74 }, true],
    [{ age: { below: 75 } }, { age: 75 }, false],
    [{ age: { atLeast: 70, below: 75 } }, { bornOn: '1955-01-01' }, true],
    [{ leftOn: { from: on } }, { leftOn: '2025-05-31' }, false],
    [{ leftOn: { from: on } }, { leftOn: '2025-06-01' }, true],
    [{ leftOn: { until: on } }, { leftOn: '2025-05-31' }, true],
    [{ leftOn: { until: on } }, { leftOn: '2025-06-01' }, false],
    [{ leftOn: { from: on, until: '2025-07-01' } }, { leftOn: '2025-07-01' }, false],
    [{ leftOn: { until: on } }, {}, false],
    [{ leftOn: { from: on } }, {}, false],
  ] as [Condition, Facts, boolean][])('%j of %j: %s', (condition, facts, met) => {
    expect(situation(facts).meets(condition)).toBe(met);
  });

  test('that is absent is met', () => {
    expect(situation({}).meets(undefined)).toBe(true);
  });

  test('leaves an unknown date open, and a usual one and the papers not', () => {
    const open = situation({});
    open.meets({ enrolledOn: { from: on, until: today } });
    expect(open.choices.map(({ fact, bound }) => [fact, bound])).toEqual([
      ['enrolledOn', on],
      ['enrolledOn', today],
    ]);
    const settled = situation({});
    settled.meets({ leftOn: { not: '2024-01-01' } });
    settled.meets({ leftOn: { from: on } });
    for (const paper of ['notice', 'certificate', 'oldCard', 'elderlyCard'])
      expect(settled.meets({ [paper]: 'held' })).toBe(false);
    expect(settled.choices).toEqual([]);
  });

  test('asks of no more than it needs', () => {
    const s = situation({ card: 'none' });
    expect(s.meets({ card: 'held', registered: true })).toBe(false);
    expect(s.choices).toEqual([]);
  });

  test('is compiled once', () => {
    const condition = { card: 'held' };
    expect(compile(condition)).toBe(compile(condition));
    expect(compile(condition)).toHaveLength(1);
  });
});
