import { addDays, addMonths } from '@/lib/decision/calendar';
import type { Day, Todo } from '@/lib/decision/types';
import {
  type Notice,
  type Occasion,
  occasions,
  type Reminders,
  type Stage,
  stages,
} from './reminder-shape';
import type { Person, State } from './schema';

/**
 * When somebody who asked for it is reminded, and of what. Pure: everything follows from stored
 * days and today (Asia/Tokyo), so a browser that was closed, or a clock that was wrong, matters not.
 */
export interface Due {
  /** Id of the person. */
  person: string;
  what: Occasion;
  on: Day;
  stage: Stage;
}

const isPaper = (what: Occasion) => what === 'certificate-due' || what === 'notice-due';

/** Nothing is said, and nothing left behind, while nothing is to be kept on this computer. */
export function isReminding({ settings, people }: State): boolean {
  return settings.keep === 'local' && people.some(({ reminders }) => reminders !== null);
}

/** What these people are to be reminded of today, the earliest day first; what was put away is not. */
export function dueReminders(people: readonly Person[], today: Day): Due[] {
  return people
    .flatMap((person) =>
      reminderDates(person, today).flatMap(({ what, on }): Due[] => {
        const stage = stageOf(what, on, today);
        const due = stage && { person: person.id, what, on, stage };
        return due && !seen(person, due)?.putAway ? [due] : [];
      }),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days that count for a person; none unless they asked to be reminded. */
export function reminderDates(person: Person, today: Day): { what: Occasion; on: Day }[] {
  return possibleDates(person, today).flatMap(({ what, on }) => (on ? [{ what, on }] : []));
}

/** What a person can be reminded of; null = the day is not known. */
export function possibleDates(
  { facts, reminders }: Person,
  today: Day,
): { what: Occasion; on: Day | null }[] {
  if (!reminders) return [];
  const hasCard = facts.card == null || facts.card === 'held';
  const isVoid = facts.ecert === 'void' || facts.ecertVoidCase != null;
  const hasLeft = facts.leftOn != null && facts.leftOn <= today;
  const { certificate, notice } = reminders.due;
  const ends: Record<Occasion, false | Day | null | undefined> = {
    ecert: hasCard && !isVoid && facts.ecertExpiredOn,
    card: hasCard && reminders.cardUntil,
    certificate: facts.certificate === 'held' && !hasLeft && facts.certificateValidUntil,
    'certificate-due':
      certificate !== null && facts.certificate !== 'held' && !hasLeft && certificate,
    'notice-due': notice !== null && facts.notice !== 'held' && !hasLeft && notice,
  };
  return occasions.flatMap((what) => {
    const on = ends[what];
    return on === false ? [] : [{ what, on: on ?? null }];
  });
}

/** The stage that a day is in today; null = nothing to say yet, or not any more. */
export function stageOf(what: Occasion, on: Day, today: Day): Stage | null {
  if (!isPaper(what) && today >= addMonths(on, 3)) return null;
  const hasBegun = (stage: Stage) => {
    const first = firstDay(what, on, stage);
    return first !== null && first <= today;
  };
  return stages.findLast(hasBegun) ?? null;
}

/** The day from which a put-away reminder comes back; null = never. */
export function comesBackOn({ what, on, stage }: Due): Day | null {
  const next = stages[stages.indexOf(stage) + 1];
  return next ? firstDay(what, on, next) : null;
}

/** First day of a stage. A paper that is due has no stages before: until then it is simply awaited. */
function firstDay(what: Occasion, on: Day, stage: Stage): Day | null {
  if (stage === 'over') return addDays(on, 1);
  if (isPaper(what)) return null;
  if (stage === 'one-week') return addDays(on, -7);
  if (stage === 'one-month') return addMonths(on, -1);
  // The first day on which less than three months are left: from then on one can renew (K-Q12).
  return addDays(addMonths(on, -3), 1);
}

/** What nobody has been notified of yet, of those who want to be. */
export function untold({ people }: State, today: Day): Due[] {
  const asked = people.filter(({ reminders }) => reminders && reminders.notify !== 'no');
  const isNew = (due: Due) => asked.some((one) => one.id === due.person && !seen(one, due));
  return dueReminders(asked, today).filter(isNew);
}

export function markTold(state: State, told: readonly Due[]): State {
  return told.reduce((so, due) => mark(so, due, false), state);
}

/** Not again until the next stage. */
export function putAway(state: State, due: Due): State {
  return mark(state, due, true);
}

/** Begins or ends reminding somebody. What was put away before is forgotten. */
export function setReminding(state: State, id: string, wanted: boolean): State {
  const begin: Reminders = {
    cardUntil: null,
    due: { certificate: null, notice: null },
    notify: 'no',
    seen: [],
  };
  return withPerson(state, id, (person) => ({
    ...person,
    reminders: wanted ? (person.reminders ?? begin) : null,
  }));
}

export const setCardUntil = (state: State, id: string, cardUntil: Day | null) =>
  change(state, id, (reminders) => ({ ...reminders, cardUntil }));

export const setNotice = (state: State, id: string, notify: Notice) =>
  change(state, id, (reminders) => ({ ...reminders, notify }));

export const setDue = (state: State, id: string, due: Reminders['due']) =>
  change(state, id, (reminders) => ({ ...reminders, due }));

/** Lead times depend on the insurer and the answers: what they came to is forgotten with those. */
export function withoutDue(person: Person): Person {
  const due = { certificate: null, notice: null };
  return { ...person, reminders: person.reminders && { ...person.reminders, due } };
}

/** The last days of lead times among the things to do. */
export function dueOf(todo: readonly Pick<Todo, 'action' | 'by'>[]): Reminders['due'] {
  const by = (wait: string) => todo.find(({ action }) => action === wait)?.by ?? null;
  return { certificate: by('wait-certificate'), notice: by('wait-notice') };
}

const seen = ({ reminders }: Person, { what, on, stage }: Due) =>
  reminders?.seen.find((one) => one.what === what && one.on === on && one.stage === stage);

function mark(state: State, { person, what, on, stage }: Due, away: boolean): State {
  return change(state, person, (reminders) => ({
    ...reminders,
    seen: [
      ...reminders.seen.filter((one) => one.what !== what),
      { what, on, stage, putAway: away },
    ],
  }));
}

function change(state: State, id: string, how: (reminders: Reminders) => Reminders): State {
  return withPerson(state, id, (person) =>
    person.reminders ? { ...person, reminders: how(person.reminders) } : person,
  );
}

function withPerson(state: State, id: string, how: (person: Person) => Person): State {
  const people = state.people.map((person) => (person.id === id ? how(person) : person));
  return { ...state, people };
}
