import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePerson, putBack, takeOut } from '../../lib/people/order';
import { checkState, type State } from '../../lib/people/schema';
import { addPerson, choosePerson, emptyState, removePerson, setFact } from '../../lib/people/store';
import { anyState } from './arbitrary';

const [a, b, c] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb', 'p-cccccccccc'] as const;
const three = [a, b, c].reduce<State>(
  (state, id, i) => addPerson(state, { id, nickname: '母父私'.charAt(i) }),
  emptyState('ja'),
);
const order = (state: State) => state.people.map(({ nickname }) => nickname).join('');

describe('movePerson', () => {
  it('moves one place, and no further than the ends', () => {
    expect(order(movePerson(three, b, -1))).toBe('父母私');
    expect(order(movePerson(three, b, 1))).toBe('母私父');
    expect(order(movePerson(three, a, -1))).toBe('母父私');
    expect(order(movePerson(three, c, 1))).toBe('母父私');
    expect(order(movePerson(three, a, 9))).toBe('父私母');
    expect(movePerson(three, 'p-nobodyhere', 1)).toBe(three);
  });

  it('loses nobody and leaves everything else as it was', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.integer({ min: -3, max: 3 }), (state, who, by) => {
        const id = state.people[who % Math.max(state.people.length, 1)]?.id ?? 'p-nobodyhere';
        const moved = movePerson(state, id, by);
        expect(new Set(moved.people)).toEqual(new Set(state.people));
        expect({ ...moved, people: [] }).toEqual({ ...state, people: [] });
      }),
    );
  });
});

describe('putBack', () => {
  it('undoes a removal: place, answers and who is in front', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), (state, who) => {
        const id = state.people[who % Math.max(state.people.length, 1)]?.id ?? 'p-nobodyhere';
        const taken = takeOut(state, id);
        const back = taken ? putBack(removePerson(state, id), taken) : state;
        expect(back).toEqual(state);
      }),
    );
  });

  it('still works after more has changed, and twice brings back one person', () => {
    const told = setFact(three, b, 'card', 'held', '2026-11-20');
    const taken = takeOut(choosePerson(told, a), b);
    if (!taken) throw new Error('b is there');
    const since = removePerson(removePerson(removePerson(told, b), a), c);
    const back = putBack(putBack(since, taken), taken);
    expect(back.people).toMatchObject([{ id: b, facts: { card: 'held' } }]);
    expect(back.current).toBe(b);
    expect(checkState(back)).toEqual({ state: back });
  });

  it('has nothing to bring back of somebody who is not there', () => {
    expect(takeOut(three, 'p-nobodyhere')).toBeNull();
  });
});
