import { ageOn } from '@/lib/decision/calendar';
import type { Answers, Patch } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import type { Person, State } from './schema';
import { forgetFact, markUnknown, setFact } from './store';

/** Ages on which a rule may turn: round ones of old age, such as 70 (負担割合) and 75. */
const isTurning = (age: number) => age >= 60 && age % 5 === 0;

/**
 * What a person told, as the interview wants it: null is 分からない. An age is brought up to `today`;
 * if the birthday since then may have brought a turning age, it counts as never asked.
 */
export function answersOf(person: Person | null, today: Day): Answers {
  if (!person) return {};
  const { age, ...facts } = person.facts;
  const unknown = Object.fromEntries(person.unknown.map((name) => [name, null]));
  const now = age == null ? null : ageNow(age, person.toldOn.age ?? today, today);
  return { ...facts, ...(now !== null && { age: now }), ...unknown };
}

/** The age today of somebody who was `age` on the day they told it; null if it may matter which. */
function ageNow(age: number, toldOn: Day, today: Day): number | null {
  if (today <= toldOn) return age;
  const least = age + ageOn(toldOn, today);
  const hadBirthday = today.slice(5) !== toldOn.slice(5);
  return hadBirthday && isTurning(least + 1) ? null : least;
}

/** Answers as changes of a person: a value is kept, null is 分からない, undefined forgets. */
export function takeAnswers(state: State, id: string, patch: Patch, on: Day): State {
  return Object.entries(patch).reduce((so, [name, answer]) => {
    if (answer === undefined) return forgetFact(so, id, name);
    if (answer === null) return markUnknown(so, id, name, on);
    return setFact(so, id, name as `${string}.${string}`, answer, on);
  }, state);
}
