import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPersonId } from '../../lib/people/id';
import { checkState, mostPeople, type State, version } from '../../lib/people/schema';
import {
  addPerson,
  choosePerson,
  currentPerson,
  emptyState,
  forgetFact,
  keepDraft,
  markUnknown,
  Refused,
  removePerson,
  rename,
  setFact,
  setInsurer,
  setLang,
  startOver,
} from '../../lib/people/store';
import { takeOverRegistered } from '../../lib/people/take-over';
import { anyState } from './arbitrary';

const on = '2026-11-20';
const [a, b, c] = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb', 'p-cccccccccc'] as const;
const one = addPerson(emptyState('ja'), { id: a, nickname: 'わたし', insurer: 'kyoukai' });
const three = [
  { id: b, nickname: '母' },
  { id: c, nickname: '父' },
].reduce(addPerson, one);
const order = (state: State) => state.people.map(({ id }) => id);
const kindOf = (change: () => unknown) => {
  try {
    change();
    return 'kept';
  } catch (error) {
    return (error as Refused).fault.kind;
  }
};

describe('people', () => {
  it('begins with nobody, in the language given, kept on this computer', () => {
    expect(emptyState('en')).toEqual({
      version,
      people: [],
      current: null,
      settings: { lang: 'en', keep: 'local', textSize: 100 },
    });
    expect(currentPerson(emptyState('en'))).toBeNull();
  });

  it('puts a new person at the end and in front', () => {
    expect(order(three)).toEqual([a, b, c]);
    expect(currentPerson(three)?.nickname).toBe('父');
  });

  it('adds nobody twice when a change is repeated', () => {
    const again = addPerson(three, { id: a, nickname: 'だれか' });
    expect(again.people).toEqual(three.people);
    expect(again.current).toBe(a);
  });

  it('brings the next one to the front when the one in front goes, else the one before', () => {
    expect(removePerson(choosePerson(three, b), b)).toMatchObject({ current: c });
    expect(removePerson(three, c)).toMatchObject({ current: b });
    expect(removePerson(three, a)).toMatchObject({ current: c });
    expect(removePerson(one, a)).toMatchObject({ current: null, people: [] });
  });

  it('renames, changes insurer and language, and leaves everybody else alone', () => {
    const changed = setLang(setInsurer(rename(three, b, ' おかあさん '), b, 'shuppan'), 'en');
    expect(changed.people[1]).toMatchObject({ nickname: 'おかあさん', insurer: 'shuppan' });
    expect(changed.people[0]).toEqual(three.people[0]);
    expect(changed.settings.lang).toBe('en');
  });

  it('starts over for one person, keeping who it is', () => {
    const told = markUnknown(setFact(one, a, 'card', 'held', on), a, 'registered', on);
    expect(startOver(told, a)).toEqual(setInsurer(one, a, null));
  });

  it('leaves the state as it is for somebody who is gone meanwhile', () => {
    const gone = 'p-zzzzzzzzzz';
    expect(rename(three, gone, 'x')).toEqual(three);
    expect(setFact(three, gone, 'card', 'held', on)).toEqual(three);
    expect(removePerson(three, gone)).toEqual(three);
    expect(choosePerson(three, gone)).toEqual(three);
  });

  it('refuses more people than it can hold', () => {
    const people = Array.from({ length: mostPeople }, () => ({
      ...(one.people[0] as (typeof one.people)[0]),
      id: newPersonId(),
    }));
    const full = { ...one, people };
    expect(kindOf(() => addPerson(full, { id: b, nickname: '母' }))).toBe('too-many-people');
  });
});

describe('answers', () => {
  it('keeps an answer with its day', () => {
    expect(setFact(one, a, 'card', 'held', on).people[0]).toMatchObject({
      facts: { card: 'held' },
      toldOn: { card: on },
    });
  });

  it('marks 分からない, and an answer takes the mark away', () => {
    const unknown = markUnknown(setFact(one, a, 'card', 'held', on), a, 'card', on);
    expect(unknown.people[0]).toMatchObject({ facts: {}, unknown: ['card'], toldOn: { card: on } });
    expect(markUnknown(unknown, a, 'card', on)).toEqual(unknown);
    expect(setFact(unknown, a, 'card', 'lost', on).people[0]).toMatchObject({
      facts: { card: 'lost' },
      unknown: [],
    });
  });

  it('forgets an answer as if it had never been asked', () => {
    const told = setFact(one, a, 'card', 'held', on);
    expect(forgetFact(told, a, 'card')).toEqual(one);
    expect(setFact(told, a, 'card', null, on)).toEqual(one);
    expect(forgetFact(markUnknown(one, a, 'card', on), a, 'card')).toEqual(one);
  });

  it('keeps what is chosen on a screen that is not done, until it is told', () => {
    const begun = keepDraft(one, a, { notice: 'held', certificate: null });
    expect(begun.people[0]).toMatchObject({
      facts: {},
      unknown: [],
      draft: { notice: 'held', certificate: null },
    });
    expect(keepDraft(begun, a, { notice: undefined }).people[0]?.draft).toEqual({
      certificate: null,
    });
    const told = markUnknown(setFact(begun, a, 'notice', 'none', on), a, 'certificate', on);
    expect(told.people[0]?.draft).toEqual({});
    expect(keepDraft(told, a, { notice: 'lost', certificate: 'held' })).toEqual(told);
    expect(startOver(begun, a)).toEqual(startOver(one, a));
  });

  it('keeps later answers when an early one changes', () => {
    const told = setFact(setFact(one, a, 'card', 'held', on), a, 'registered', true, on);
    expect(setFact(told, a, 'card', 'none', on).people[0]?.facts).toEqual({
      card: 'none',
      registered: true,
    });
  });

  it.each<[string, () => unknown, string]>([
    ['an age of 131', () => setFact(one, a, 'age', 131, on), 'out-of-range'],
    ['a birthday tomorrow', () => setFact(one, a, 'bornOn', '2026-11-21', on), 'out-of-range'],
    ['a day that is none', () => setFact(one, a, 'bornOn', '2025-02-29', on), 'no-such-day'],
    ['a value not listed', () => setFact(one, a, 'card', 'x' as 'held', on), 'not-listed'],
    ['words of a reader', () => setFact(one, a, 'readerShows', '山田太郎', on), 'not-listed'],
    ['an unknown fact', () => markUnknown(one, a, 'name', on), 'unknown-name'],
    ['an empty nickname', () => rename(one, a, '  '), 'name-length'],
  ])('refuses %s', (_, change, kind) => {
    expect(kindOf(change)).toBe(kind);
    expect(change).toThrow(Refused);
  });
});

describe('any change of any state', () => {
  const changes: ((state: State, id: string) => State)[] = [
    (state, id) => addPerson(state, { id: `p-${'q'.repeat(10)}`, nickname: id }),
    (state, id) => rename(state, id, '妹'),
    (state, id) => setInsurer(state, id, null),
    (state, id) => setFact(state, id, 'registered', true, on),
    (state, id) => setFact(state, id, 'age', null, on),
    (state, id) => markUnknown(state, id, 'bornOn', on),
    (state, id) => forgetFact(state, id, 'card'),
    (state, id) => keepDraft(state, id, { notice: 'held', leftOn: null, joining: undefined }),
    startOver,
    removePerson,
    choosePerson,
    (state, id) =>
      takeOverRegistered(
        state,
        {
          registered: false,
          person: state.people.length > 0 ? id : null,
          first: { id, nickname: '私' },
        },
        on,
      ).state,
  ];

  it('gives a state that may be kept, and does not touch the one before', () => {
    fc.assert(
      fc.property(anyState, fc.nat(), fc.constantFrom(...changes), (state, which, change) => {
        const before = structuredClone(state);
        const id = state.people[which % Math.max(1, state.people.length)]?.id ?? a;
        const next = change(state, id);
        expect(checkState(next)).toEqual({ state: next });
        expect(state).toEqual(before);
      }),
    );
  });
});
