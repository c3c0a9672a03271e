import { describe, expect, test } from 'vitest';
import { ask, type Part } from '@/lib/decision/ask';
import { decide } from '@/lib/decision/decide';
import { Explorer } from '@/lib/decision/explore';
import type { Facts } from '@/lib/decision/facts';
import type { Choice, Situation } from '@/lib/decision/situation';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { today, usual } from './made-up';

/** `card=0/2` is the first of two options; `age<70=1/2` says that the age is below 70. */
const choice = (written: string): Choice => {
  const [, fact, bound, at, of] = /^(\w+)(?:<(\d+))?=(\d+)\/(\d+)$/.exec(written) ?? [];
  const base = { fact: fact as string, at: Number(at), of: Number(of) };
  return bound ? { ...base, bound: Number(bound) } : base;
};
const part = (ways: Record<string, string>, weight = 1): Part => ({
  judge: () => '',
  weight,
  leaves: Object.entries(ways).map(([assumed, outcome]) => ({
    outcome,
    assumed: assumed.split(' ').filter(Boolean).map(choice),
    relied: [],
  })),
});
const asked = (...parts: Part[]) => ask(parts, {}, usual, today);

describe('a fact is worth asking', () => {
  test.each([
    ['nothing is unknown', { '': 'a' }, []],
    ['all ways agree', { 'card=0/2': 'a', 'card=1/2': 'a' }, []],
    ['two ways differ in it', { 'card=0/2': 'a', 'card=1/2': 'b' }, ['card']],
    [
      'it matters on one side only',
      { 'registered=0/2': 'a', 'registered=1/2 ecert=0/2': 'a', 'registered=1/2 ecert=1/2': 'b' },
      ['ecert', 'registered'],
    ],
    [
      'not, if two ways differ in another too',
      { 'card=0/2 ecert=0/2': 'a', 'card=1/2 ecert=1/2': 'b' },
      [],
    ],
    [
      'not, if it never turns the outcome',
      {
        'card=0/2 ecert=0/2': 'a',
        'card=0/2 ecert=1/2': 'a',
        'card=1/2 ecert=0/2': 'b',
        'card=1/2 ecert=1/2': 'b',
      },
      ['card'],
    ],
    ['below its bound it differs', { 'age<70=1/2': 'a', 'age<70=0/2': 'b' }, ['age']],
    [
      'two bounds contradict each other',
      { 'age<70=1/2': 'a', 'age<70=0/2 age<75=0/2': 'a', 'age<75=0/2': 'b' },
      ['age'],
    ],
    ['below one, not below the same', { 'age<70=1/2': 'a', 'age<75=0/2': 'b' }, ['age']],
    ['two bounds that go together say nothing', { 'age<75=1/2': 'a', 'age<70=0/2': 'b' }, []],
    ['below both says nothing', { 'age<75=1/2': 'a', 'age<70=1/2': 'b' }, []],
    ['below both says nothing, in either order', { 'age<70=1/2': 'a', 'age<75=1/2': 'b' }, []],
    ['not below 70 and below 75 go together', { 'age<70=0/2': 'a', 'age<75=1/2': 'b' }, []],
    ['not below 75 and below 70 do not', { 'age<75=0/2': 'a', 'age<70=1/2': 'b' }, ['age']],
    ['below neither says nothing', { 'age<75=0/2': 'a', 'age<70=0/2': 'b' }, []],
    ['a value and a bound say nothing', { 'age=0/2': 'a', 'age<70=1/2': 'b' }, []],
    [
      'two bounds of one fact are one fact',
      { 'age<70=1/2 age<75=1/2': 'a', 'age<70=0/2 age<75=0/2': 'b' },
      ['age'],
    ],
  ])('%s', (_, ways, facts) => {
    expect(asked(part(ways as Record<string, string>))).toEqual(facts);
  });
});

describe('the most telling comes first', () => {
  /** Each fact turns the outcome of a part of its own. */
  const alone = (fact: string, weight: number, options = 2) =>
    part(
      Object.fromEntries(
        Array.from({ length: options }, (_, at) => [`${fact}=${at}/${options}`, `${at === 0}`]),
      ),
      weight,
    );

  test('by the weight of what it settles', () => {
    expect(asked(alone('ecert', 1), alone('visit', 4))).toEqual(['visit', 'ecert']);
    expect(asked(alone('ecert', 4), alone('visit', 1))).toEqual(['ecert', 'visit']);
  });

  test('by the sum of what it settles in all parts', () => {
    expect(asked(alone('ecert', 3), alone('visit', 2), alone('visit', 2))).toEqual([
      'visit',
      'ecert',
    ]);
  });

  test('else in a clerk’s order, unknown names last', () => {
    const parts = ['somethingElse', 'visit', 'ecert', 'card'].map((fact) => alone(fact, 1));
    expect(asked(...parts)).toEqual(['card', 'ecert', 'visit', 'somethingElse']);
  });

  test('one that parts the ways evenly tells more than one that seldom does', () => {
    expect(asked(alone('ecert', 1, 6), alone('visit', 1, 2))).toEqual(['visit', 'ecert']);
    // One of six against three of six: 2·5/36 is less than half, unless it weighs more.
    expect(asked(alone('ecert', 2, 6), alone('visit', 1, 2))).toEqual(['ecert', 'visit']);
  });

  test('every option counts as equally likely', () => {
    // `card` settles three quarters, `ecert` only where there is a card.
    const ways = {
      'card=0/4': 'a',
      'card=1/4': 'b',
      'card=2/4': 'c',
      'card=3/4 ecert=0/2': 'a',
      'card=3/4 ecert=1/2': 'd',
    };
    expect(asked(part(ways))).toEqual(['card', 'ecert']);
    // Here nearly everything hangs on `visit`, which comes last in a clerk’s order.
    const other = {
      'card=0/2 visit=0/2': 'a',
      'card=0/2 visit=1/2': 'b',
      'card=1/2 visit=0/2': 'a',
      'card=1/2 visit=1/2': 'c',
    };
    expect(asked(part(other))).toEqual(['visit', 'card']);
  });

  test('what an option rests on lessens its share', () => {
    // `visit` turns the outcome only in the eighth that `card` leaves to it: 30/256, `card` 14/256.
    const rare = {
      'card=0/8 visit=0/2': 'a',
      'card=0/8 visit=1/2': 'b',
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at) => [`card=${at}/8`, 'a'])),
    };
    expect(asked(part(rare, 1), alone('elderlyCard', 0.25))).toEqual([
      'elderlyCard',
      'visit',
      'card',
    ]);
    expect(asked(part(rare, 3), alone('elderlyCard', 0.25))).toEqual([
      'visit',
      'card',
      'elderlyCard',
    ]);
  });
});

describe('the usual answers', () => {
  const judged = (judge: (s: Situation) => string, facts: Facts = {}) => {
    const leaves = new Explorer(facts, usual, today).leaves(judge);
    return ask([{ judge, leaves, weight: 1 }], facts, usual, today);
  };

  test('are asked about where another would change something', () => {
    expect(judged((s) => `${s.value('abroad')}`)).toEqual(['abroad']);
    expect(judged((s) => `${s.value('abroad') !== null}`)).toEqual([]);
  });

  test('are asked after everything that is unknown, in a clerk’s order', () => {
    const judge = (s: Situation) =>
      `${s.value('visit')} ${s.value('leftOn')} ${s.value('abroad')} ${s.value('card')}`;
    expect(judged(judge)).toEqual(['card', 'leftOn', 'abroad', 'visit']);
  });

  test('are not asked about once they are told', () => {
    expect(judged((s) => `${s.value('abroad')}`, { abroad: false })).toEqual([]);
  });

  test('matter if they do on any of the ways', () => {
    const judge = (s: Situation) =>
      s.value('registered') === true ? `${s.value('abroad')}` : 'neither';
    expect(judged(judge)).toEqual(['registered', 'abroad']);
  });

  test('do not matter to ways that never relied on them', () => {
    const judge = (s: Situation) =>
      s.value('registered') === true ? `${s.value('abroad') !== null}` : 'neither';
    expect(judged(judge)).toEqual(['registered']);
  });

  test('are asked once, also where the same fact is open', () => {
    expect(judged((s) => `${s.told('notice')} ${s.value('notice')}`)).toEqual(['notice']);
  });

  test('are compared with the way they were relied on, not with another', () => {
    const judge = (s: Situation) =>
      `${s.value('registered')} ${s.value('abroad') === null ? 'x' : 'y'}`;
    expect(judged(judge)).toEqual(['registered']);
  });

  test('matter where only what they lead to is open', () => {
    const judge = (s: Situation) =>
      s.value('abroad') === true && s.value('registered') === true ? 'a' : 'b';
    expect(judged(judge)).toEqual(['abroad']);
  });

  test('matter in any of the parts', () => {
    const leaves = (judge: (s: Situation) => string): Part => ({
      judge,
      leaves: new Explorer({}, usual, today).leaves(judge),
      weight: 1,
    });
    const parts = [leaves(() => 'a'), leaves((s) => `${s.value('pinless')}`)];
    expect(ask(parts, {}, usual, today)).toEqual(['pinless']);
  });
});

test('whether the data are there is asked of somebody whose My Number is not', () => {
  const facts: Facts = { card: 'held', ecertExpiredOn: '2024-08-31', myNumberSubmitted: false };
  const pack = builtIn.get('kyoukai') as Pack;
  expect(decide(facts, pack, '2024-08-31').ask).toContain('dataRegistered');
});
