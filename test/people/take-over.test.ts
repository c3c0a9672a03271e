import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setReminding } from '../../lib/people/reminders';
import { checkState, type State } from '../../lib/people/schema';
import {
  addPerson,
  choosePerson,
  emptyState,
  markUnknown,
  rename,
  setFact,
  setInsurer,
} from '../../lib/people/store';
import { takeBack, takeOverRegistered } from '../../lib/people/take-over';
import { anyState } from './arbitrary';

const on = '2026-11-20';
const [a, b, c] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb', 'p-cccccccccc'] as const;
const first = { id: c, nickname: 'わたし' };
const two = [
  { id: a, nickname: '母' },
  { id: b, nickname: '父' },
].reduce(addPerson, emptyState('ja'));

const take = (state: State, person: string | null, registered = true, day = on) =>
  takeOverRegistered(state, { registered, person, first }, day);

describe('taking over', () => {
  it('sets the one fact for the person named, and puts them in front', () => {
    const before = markUnknown(choosePerson(two, b), a, 'registered', on);
    const { state } = take(before, a, false);
    expect(state).toEqual(choosePerson(setFact(before, a, 'registered', false, on), a));
  });

  it('makes a first person if there is nobody', () => {
    const { state } = take(emptyState('ja'), null);
    expect(state.people).toEqual([
      {
        id: c,
        nickname: 'わたし',
        insurer: null,
        facts: { registered: true },
        unknown: [],
        toldOn: { registered: on },
        draft: {},
        reminders: null,
      },
    ]);
    expect(state.current).toBe(c);
  });

  it('is refused for somebody who is gone, and for nobody where there is somebody', () => {
    expect(() => take(two, c)).toThrow('person');
    expect(() => take(two, null)).toThrow('person');
    expect(() => take(emptyState('ja'), a)).toThrow('person');
  });
});

describe('taking back', () => {
  it.each([
    ['untold', two],
    ['unknown', markUnknown(two, a, 'registered', '2026-01-02')],
    ['another answer', setFact(two, a, 'registered', false, '2026-01-02')],
    ['the same answer', setFact(two, a, 'registered', true, '2026-01-02')],
  ])('brings %s back, with its day and whoever was in front', (_, before) => {
    const { state, taken } = take(before, a);
    expect(takeBack(state, taken, '2026-11-21')).toEqual(before);
  });

  it('takes the first person away again, unless they told more meanwhile', () => {
    const { state, taken } = take(emptyState('ja'), null);
    expect(takeBack(state, taken, on)).toEqual(emptyState('ja'));
    const more = setFact(state, c, 'card', 'held', on);
    expect(takeBack(more, taken, on).people).toMatchObject([{ facts: { card: 'held' } }]);
  });

  it.each<[string, (state: State) => State]>([
    ['named', (state) => rename(state, c, '横浜の母')],
    ['given reminders', (state) => setReminding(state, c, true)],
    ['given an insurer', (state) => setInsurer(state, c, 'kyoukai')],
  ])('leaves a first person who was %s meanwhile', (_, meanwhile) => {
    const { state, taken } = take(emptyState('ja'), null);
    const back = takeBack(meanwhile(state), taken, on);
    expect(back.people).toMatchObject([{ id: c, facts: {} }]);
    expect(checkState(back)).toEqual({ state: back });
  });

  it('is refused where the answer has changed since, or the person is gone', () => {
    const { state, taken } = take(two, a);
    const changed = setFact(state, a, 'registered', false, on);
    expect(() => takeBack(changed, taken, on)).toThrow('registered');
    expect(() => takeBack({ ...two, people: [], current: null }, taken, on)).toThrow('registered');
  });

  it('leaves whoever came to the front meanwhile', () => {
    const { state, taken } = take(choosePerson(two, a), a);
    expect(takeBack(choosePerson(state, b), taken, on).current).toBe(b);
  });

  it('of any state gives that state, but for lead times, which are found anew', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.boolean(), (before, which, registered) => {
        const person = before.people[which % Math.max(1, before.people.length)]?.id ?? null;
        fc.pre(!before.people.some(({ id }) => id === c));
        const { state, taken } = take(before, person, registered);
        expect(checkState(state)).toEqual({ state });
        for (const other of before.people)
          if (other.id !== person) expect(state.people).toContainEqual(other);
        const back = takeBack(state, taken, on);
        expect(checkState(back)).toEqual({ state: back });
        const plain = ({ people, ...rest }: State) => ({
          ...rest,
          people: people.map(
            ({ reminders, unknown, toldOn: { registered: _, ...toldOn }, ...one }) => ({
              ...one,
              toldOn,
              unknown: [...unknown].sort(),
            }),
          ),
        });
        expect(plain(back)).toEqual(plain(before));
      }),
    );
  });
});
