import { describe, expect, it } from 'vitest';
import { builtIn } from '../../lib/insurers/built-in';
import { answersOf, takeAnswers } from '../../lib/people/answers';
import { addPerson, currentPerson, emptyState, setFact } from '../../lib/people/store';

const on = '2026-11-20';
const id = 'p-aaaaaaaaaa';
const state = addPerson(emptyState('ja'), { id, nickname: '母' });
const told = (age: number, day: string, today: string) =>
  answersOf(currentPerson(setFact(state, id, 'age', age, day)), today).age;

describe('answers', () => {
  it('go in and come out as the interview writes them', () => {
    const patch = { card: 'held', registered: null, age: 71, leftOn: null } as const;
    const after = takeAnswers(state, id, { ...patch, bornOn: undefined }, on);
    expect(answersOf(currentPerson(after), on)).toEqual(patch);
    const forgotten = takeAnswers(after, id, { registered: undefined, card: 'none' }, on);
    expect(answersOf(currentPerson(forgotten), on)).toEqual({
      card: 'none',
      age: 71,
      leftOn: null,
    });
  });

  it('of nobody are none', () => expect(answersOf(null, on)).toEqual({}));
});

describe('an age told earlier', () => {
  it.each([
    [69, '2026-11-20', '2026-11-20', 69],
    [69, '2026-11-20', '2026-11-21', undefined],
    [69, '2026-11-20', '2027-11-20', 70],
    [70, '2026-11-20', '2026-11-21', 70],
    [70, '2026-11-20', '2027-11-19', 70],
    [70, '2026-11-20', '2028-01-01', 71],
    [74, '2026-11-20', '2026-12-01', undefined],
    [73, '2026-11-20', '2027-11-21', undefined],
    [40, '2026-11-20', '2030-11-19', 43],
    [54, '2026-11-20', '2026-11-21', 54],
    [69, '2026-11-20', '2026-11-01', 69],
  ])('%i on %s is %s: %s', (age, day, today, expected) => {
    expect(told(age, day, today)).toBe(expected);
  });

  it('is asked again wherever a built-in pack turns on an age', () => {
    const ages = [...builtIn.values()].flatMap(({ statements }) =>
      statements.flatMap(({ when }) => Object.values(Object(when?.age ?? {})) as number[]),
    );
    expect(ages).toContain(70);
    for (const age of [...ages, 75]) expect(told(age - 1, on, '2026-11-21')).toBeUndefined();
  });
});
