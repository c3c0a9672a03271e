import { mostPeople, type Person, type State } from './schema';

/** The order of the people, and bringing somebody back who was removed. Pure, as in ./store. */

/** Moves a person `by` places (−1 = one up); at the ends they stay where they are. */
export function movePerson(state: State, id: string, by: number): State {
  const index = state.people.findIndex((person) => person.id === id);
  const person = state.people[index];
  if (!person) return state;
  const to = Math.min(Math.max(index + by, 0), state.people.length - 1);
  return { ...state, people: state.people.toSpliced(index, 1).toSpliced(to, 0, person) };
}

/** Somebody who was removed, and where they stood. */
export interface Removed {
  person: Person;
  index: number;
  wasCurrent: boolean;
}

/** What {@link putBack} will want; null if there is no such person. To be taken before removing. */
export function takeOut(state: State, id: string): Removed | null {
  const index = state.people.findIndex((person) => person.id === id);
  const person = state.people[index];
  return person ? { person, index, wasCurrent: state.current === id } : null;
}

/** Brings a removed person back to their place, with everything they had told. */
export function putBack(state: State, { person, index, wasCurrent }: Removed): State {
  if (state.people.length >= mostPeople) return state;
  if (state.people.some(({ id }) => id === person.id)) return state;
  const people = state.people.toSpliced(Math.min(index, state.people.length), 0, person);
  return { ...state, people, current: wasCurrent ? person.id : (state.current ?? person.id) };
}
