import type { Day } from '@/lib/decision/types';
import { withoutDue } from './reminders';
import type { State } from './schema';
import { addPerson, currentPerson, setFact } from './store';

/**
 * Takes over from the portal what the person confirmed by a click: the one fact `registered`, for
 * the person in front. If there is nobody yet, `first` becomes the first person.
 */
export function takeOverRegistered(
  state: State,
  registered: boolean,
  on: Day,
  first: { id: string; nickname: string },
): State {
  const withSomebody = currentPerson(state) ? state : addPerson(state, first);
  const id = withSomebody.current ?? first.id;
  const people = withSomebody.people.map((person) =>
    person.id === id && person.facts.registered !== registered ? withoutDue(person) : person,
  );
  return setFact({ ...withSomebody, people }, id, 'registered', registered, on);
}
