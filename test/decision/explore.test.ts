import { describe, expect, test, vi } from 'vitest';
import { agreed, Explorer } from '@/lib/decision/explore';
import type { Facts } from '@/lib/decision/facts';
import type { Situation } from '@/lib/decision/situation';
import { today, usual } from './made-up';

const explorer = (facts: Facts = {}) => new Explorer(facts, usual, today);
const two = (s: Situation) => `${s.value('registered')} ${s.value('ticked')}`;

describe('every way of filling in', () => {
  test('is gone once, in order', () => {
    expect(
      explorer()
        .leaves(two)
        .map(({ outcome }) => outcome),
    ).toEqual(['false false', 'false true', 'true false', 'true true']);
  });

  test('is remembered with what was assumed and relied on', () => {
    const judge = (s: Situation) => s.value('registered') === true && s.value('abroad') === true;
    const [no, yes] = explorer().leaves(judge);
    expect(no).toEqual({
      outcome: false,
      assumed: [{ fact: 'registered', at: 0, of: 2 }],
      relied: [],
    });
    expect(yes?.assumed).toEqual([{ fact: 'registered', at: 1, of: 2 }]);
    expect(yes?.relied).toEqual(['abroad']);
  });

  test('assumed nothing, whatever a later judgement has to assume', () => {
    const one = explorer();
    const [certain] = one.leaves((s) => s.value('abroad'));
    one.leaves(two);
    expect(certain?.assumed).toEqual([]);
  });

  test('goes on only where the facts matter', () => {
    const judge = (s: Situation) => (s.value('registered') ? s.value('ecert') : 'none');
    expect(
      explorer()
        .leaves(judge)
        .map(({ outcome }) => outcome),
    ).toEqual(['none', 'valid', 'expired', 'void']);
    expect(explorer({ registered: false }).leaves(judge)).toHaveLength(1);
  });

  test('ends when the visitor has seen enough', () => {
    const visit = vi.fn(() => false);
    explorer().walk(two, visit);
    expect(visit).toHaveBeenCalledTimes(1);
  });

  test('what is granted holds on all of them', () => {
    const granted = [{ fact: 'registered', at: 1, of: 2 }];
    const leaves = new Explorer({}, usual, today, granted).leaves(two);
    expect(leaves.map(({ outcome }) => outcome)).toEqual(['true false', 'true true']);
    expect(leaves[0]?.assumed).toEqual([{ fact: 'ticked', at: 0, of: 2 }]);
  });
});

test('one judgement leaves no assumptions to the next', () => {
  const one = explorer();
  const seen: Situation[] = [];
  const look = (s: Situation) => {
    seen.push(s);
    return s.value('card') === 'none';
  };
  expect(one.certain(look)).toBe(false);
  expect(one.certain((s) => s.choices.length === 0)).toBe(true);
  expect(one.leaves(two)).toHaveLength(4);
});

test('what was computed without assuming anything stays computed', () => {
  const one = explorer({ card: 'held' });
  const compute = vi.fn((s: Situation) => s.value('card'));
  one.leaves((s) => s.once(compute));
  one.leaves((s) => s.once(compute));
  expect(compute).toHaveBeenCalledTimes(1);
});

test.each([
  [{ registered: true }, true],
  [{ registered: false }, false],
  [{}, false],
] as [Facts, boolean][])('that the card is registered is certain of %j: %s', (facts, certain) => {
  expect(explorer(facts).certain((s) => s.value('registered') === true)).toBe(certain);
});

test('what is certain must not come out true on the first way only', () => {
  expect(explorer().certain((s) => s.value('registered') === false)).toBe(false);
  expect(explorer().certain((s) => s.value('registered') !== null)).toBe(true);
});

describe('what all ways share', () => {
  const key = (one: string) => one;

  test('comes in the order of the first', () => {
    const judge = (s: Situation) => (s.value('registered') ? ['c', 'b', 'a'] : ['a', 'x', 'b']);
    expect(explorer().shared(judge, key)).toEqual(['a', 'b']);
  });

  test('is told apart by its key, and taken from the first', () => {
    const judge = (s: Situation) => [{ what: 'a', also: s.value('registered') }];
    expect(explorer().shared(judge, ({ what }) => what)).toEqual([{ what: 'a', also: false }]);
    expect(explorer().shared(judge, ({ also }) => `${also}`)).toEqual([]);
  });

  test('is not looked for once nothing is left', () => {
    const judge = vi.fn((s: Situation) => (s.value('ecert') === 'valid' ? ['a'] : ['b']));
    expect(explorer().shared(judge, key)).toEqual([]);
    expect(judge).toHaveBeenCalledTimes(2);
  });

  test('leaves the judgement’s own list alone', () => {
    const own = ['a'];
    explorer({ card: 'held' })
      .shared(() => own, key)
      .push('b');
    expect(own).toEqual(['a']);
  });
});

test('agreed is what all leaves say, if they do', () => {
  const leaf = (outcome: string | null) => ({ outcome, assumed: [], relied: [] });
  expect(agreed([leaf('a'), leaf('a')])).toBe('a');
  expect(agreed([leaf('a'), leaf('b')])).toBeUndefined();
  expect(agreed([leaf(null)])).toBeNull();
  expect(agreed([])).toBeUndefined();
});
