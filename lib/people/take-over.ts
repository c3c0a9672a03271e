import { fault } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import { withoutDue } from './reminders';
import type { State } from './schema';
import {
  addPerson,
  choosePerson,
  currentPerson,
  forgetFact,
  markUnknown,
  Refused,
  setFact,
} from './store';

interface Taking {
  registered: boolean;
  /** Whose card is logged in; null = the person in front. */
  person: string | null;
}

/**
 * Takes over from the portal what somebody confirmed by a click: the one fact `registered`, for the
 * person whose card it is, who comes to the front. If there is nobody yet, `first` becomes the first
 * person. Throws {@link Refused} if the person is gone meanwhile: it must not become somebody else's.
 */
export function takeOverRegistered(
  state: State,
  { registered, person }: Taking,
  on: Day,
  first: { id: string; nickname: string },
): State {
  if (person !== null && !state.people.some(({ id }) => id === person))
    throw new Refused(fault('person', 'somebody in the list', person, 'not-listed'));
  const chosen = person === null ? state : choosePerson(state, person);
  const withSomebody = currentPerson(chosen) ? chosen : addPerson(chosen, first);
  const id = withSomebody.current ?? first.id;
  const people = withSomebody.people.map((one) =>
    one.id === id && one.facts.registered !== registered ? withoutDue(one) : one,
  );
  return setFact({ ...withSomebody, people }, id, 'registered', registered, on);
}

/** What the answer of a person was before a taking over, to go back to it. */
export interface Before {
  person: string;
  /** Null = not asked; `unknown` = 分からない. */
  registered: boolean | 'unknown' | null;
  toldOn: Day | null;
}

/** @returns null where there is nobody yet. */
export function beforeTaking(state: State, id: string | null): Before | null {
  const person = state.people.find((one) => one.id === (id ?? state.current));
  if (!person) return null;
  const { registered = null } = person.facts;
  const unknown = person.unknown.includes('registered');
  const toldOn = person.toldOn.registered ?? null;
  return { person: person.id, registered: unknown ? 'unknown' : registered, toldOn };
}

/** The answer as it was; whoever is gone meanwhile stays gone. */
export function takeBack(state: State, { person, registered, toldOn }: Before, today: Day): State {
  const on = toldOn ?? today;
  if (registered === null) return forgetFact(state, person, 'registered');
  if (registered === 'unknown') return markUnknown(state, person, 'registered', on);
  return setFact(state, person, 'registered', registered, on);
}
