import { fault } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import { isNameOfMe } from './me';
import { withoutDue } from './reminders';
import type { Person, State } from './schema';
import {
  addPerson,
  choosePerson,
  forgetFact,
  markUnknown,
  Refused,
  removePerson,
  setFact,
} from './store';

/**
 * What one taking over has changed, so that it can be taken back. Kept apart from the household
 * and only until the browser is closed.
 */
export interface Taken {
  person: string;
  registered: boolean;
  /** What the person had told before. */
  was: boolean | 'unknown' | 'untold';
  /** The day on which they had told it. */
  toldOn: Day | null;
  /** Who was in front before; null = there was nobody, and the person came with it. */
  front: string | null;
}

export interface Taking {
  registered: boolean;
  /** Whose card is logged in; null = there was nobody yet when somebody pressed the button. */
  person: string | null;
  /** Who becomes the first person then. */
  first: { id: string; nickname: string };
}

/**
 * Takes over from the portal what was confirmed by a click: the one fact `registered`, for the
 * person named, who comes to the front. Throws {@link Refused} if that person is gone meanwhile, or
 * if somebody came where nobody was: it never lands on anybody else.
 */
export function takeOverRegistered(
  state: State,
  { registered, person, first }: Taking,
  on: Day,
): { state: State; taken: Taken } {
  const isThere = state.people.some(({ id }) => id === person);
  if (person === null ? state.people.length > 0 : !isThere)
    throw new Refused(fault('person', 'people[ … ].id', person, 'conflict'));
  const peopled = person === null ? addPerson(state, first) : choosePerson(state, person);
  const id = person ?? first.id;
  const before = peopled.people.find((one) => one.id === id);
  const was = before?.facts.registered;
  const isUnknown = before?.unknown.includes('registered');
  const taken: Taken = {
    person: id,
    registered,
    was: was ?? (isUnknown ? 'unknown' : 'untold'),
    toldOn: before?.toldOn.registered ?? null,
    front: state.current,
  };
  const told = setFact(peopled, id, 'registered', registered, on);
  return { state: was === registered ? told : forgetDue(told, id), taken };
}

/**
 * Takes it back: the fact is as it was, and whoever was in front is there again. Throws
 * {@link Refused} if the answer is no longer the one that was taken over.
 */
export function takeBack(state: State, taken: Taken, today: Day): State {
  const { person: id, registered, was, toldOn, front } = taken;
  const person = state.people.find((one) => one.id === id);
  if (person?.facts.registered !== registered)
    throw new Refused(fault('person', 'facts.registered', person?.facts.registered, 'conflict'));
  const on = toldOn ?? today;
  const told =
    was === 'untold'
      ? forgetFact(state, id, 'registered')
      : was === 'unknown'
        ? markUnknown(state, id, 'registered', on)
        : setFact(state, id, 'registered', was, on);
  const back = was === registered ? told : forgetDue(told, id);
  if (front !== null) return state.current === id ? choosePerson(back, front) : back;
  return isBlank(back.people.find((one) => one.id === id) ?? person)
    ? removePerson(back, id)
    : back;
}

/** Nobody has told, chosen or asked for anything of this person, not even a name. */
const isBlank = ({ facts, unknown, insurer, nickname, reminders }: Person) =>
  Object.keys(facts).length + unknown.length === 0 &&
  insurer === null &&
  reminders === null &&
  isNameOfMe(nickname);

function forgetDue(state: State, id: string): State {
  const people = state.people.map((one) => (one.id === id ? withoutDue(one) : one));
  return { ...state, people };
}
