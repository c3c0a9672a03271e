import { checkFact, type Fault, fault } from '@/lib/decision/check-facts';
import type { FactName, Facts } from '@/lib/decision/facts';
import { applyPatch, type Patch } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { checkNickname } from './nickname';
import { personChecks } from './pack-facts';
import { readerWords } from './person-facts';
import { withoutDue } from './reminders';
import { mostPeople, type Person, type State, type TextSize, version } from './schema';

/**
 * Everything that can be done to the state, as pure functions `State → State`. None changes its
 * input. All are safe to repeat on a newer state (two windows may write): a person who is gone
 * meanwhile leaves the state as it is. What may not be kept throws {@link Refused}.
 */

/** Thrown when something may not be kept; nothing has changed. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`${fault.path}: expected ${fault.expected}, found ${fault.found}`);
    this.fault = fault;
  }
}

/** A state with nobody in it. */
export function emptyState(lang: Lang): State {
  return { version, people: [], current: null, settings: { lang, keep: 'local', textSize: 100 } };
}

export function currentPerson(state: State): Person | null {
  return state.people.find(({ id }) => id === state.current) ?? null;
}

/** Adds a person at the end and puts them in front. Throws {@link Refused}: nickname, too many. */
export function addPerson(state: State, { id, nickname, insurer = null }: AddedPerson): State {
  if (state.people.some((person) => person.id === id)) return { ...state, current: id };
  if (state.people.length >= mostPeople)
    throw new Refused(fault('people', String(mostPeople), mostPeople + 1, 'too-many-people'));
  const nothingTold = { facts: {}, unknown: [], toldOn: {}, draft: {}, reminders: null };
  const person = { id, nickname: accept(nickname), insurer, ...nothingTold };
  return { ...state, people: [...state.people, person], current: id };
}

/** Somebody in front: the one who is, or a first one. Throws as {@link addPerson} does. */
export const withSomebody = (state: State, first: AddedPerson): State =>
  currentPerson(state) ? state : addPerson(state, first);

interface AddedPerson {
  /** From `newPersonId()`, made once by the caller, so that a repeated change adds nobody twice. */
  id: string;
  nickname: string;
  insurer?: string | null;
}

/** Throws {@link Refused} for a nickname that may not be kept. */
export function rename(state: State, id: string, nickname: string): State {
  const accepted = accept(nickname);
  return change(state, id, (person) => ({ ...person, nickname: accepted }));
}

/** Null = not chosen. Answers stay: most facts are the same for every insurer. */
export function setInsurer(state: State, id: string, insurer: string | null): State {
  return change(state, id, (person) => ({ ...withoutDue(person), insurer }));
}

/**
 * Keeps an answer, told on `on` (today in Tokyo). Null or undefined forgets the fact.
 * Throws {@link Refused} for a value the contract does not know.
 */
export function setFact<F extends keyof Facts>(
  state: State,
  id: string,
  name: F,
  value: Facts[F],
  on: Day,
): State {
  const key = String(name);
  const wrong =
    checkFact(key, value, `facts.${key}`, { on, ...personChecks }) ?? readerFault(key, value);
  if (wrong) throw new Refused(wrong);
  if (value === null || value === undefined) return forgetFact(state, id, key);
  return change(state, id, (person) => ({
    ...person,
    facts: { ...person.facts, [key]: value },
    unknown: person.unknown.filter((fact) => fact !== key),
    toldOn: { ...person.toldOn, [key]: on },
    draft: without(person.draft, key),
  }));
}

/**
 * The person answered 分からない: the value goes and the question is not asked again.
 * Throws {@link Refused} for a name the contract does not know.
 */
export function markUnknown(state: State, id: string, name: string, on: Day): State {
  const wrong = checkFact(name, null, `unknown.${name}`, personChecks);
  if (wrong) throw new Refused(wrong);
  return change(forgetFact(state, id, name), id, (person) => ({
    ...person,
    unknown: [...person.unknown, name],
    toldOn: { ...person.toldOn, [name]: on },
  }));
}

/** As if it had never been asked. */
export function forgetFact(state: State, id: string, name: FactName | string): State {
  return change(state, id, (person) => ({
    ...person,
    facts: without(person.facts, name),
    unknown: person.unknown.filter((fact) => fact !== name),
    toldOn: without(person.toldOn, name),
    draft: without(person.draft, name),
  }));
}

/** Keeps what was chosen on a screen that is not done yet; undefined = nothing any more. */
export function keepDraft(state: State, id: string, chosen: Patch): State {
  return change(state, id, (person) => {
    const isTold = (name: string) =>
      Object.hasOwn(person.facts, name) || person.unknown.includes(name);
    const open = Object.entries(chosen).filter(([name]) => !isTold(name));
    return { ...person, draft: applyPatch(person.draft, Object.fromEntries(open)) };
  });
}

/** Keeps the person and the nickname; insurer, answers and reminders go. */
export function startOver(state: State, id: string): State {
  return change(state, id, (person) => ({
    ...person,
    insurer: null,
    facts: {},
    unknown: [],
    toldOn: {},
    draft: {},
    reminders: null,
  }));
}

/** Removes a person; if they were in front, the next one comes (or the one before). */
export function removePerson(state: State, id: string): State {
  const index = state.people.findIndex((person) => person.id === id);
  if (index < 0) return state;
  const people = state.people.toSpliced(index, 1);
  const next = people[Math.min(index, people.length - 1)]?.id ?? null;
  return { ...state, people, current: state.current === id ? next : state.current };
}

export function choosePerson(state: State, id: string): State {
  return state.people.some((person) => person.id === id) ? { ...state, current: id } : state;
}

/** Which language the extension speaks. Where the state is kept is changed by `keepIn` of the storage. */
export function setLang(state: State, lang: Lang): State {
  return { ...state, settings: { ...state.settings, lang } };
}

export function setTextSize(state: State, textSize: TextSize): State {
  return { ...state, settings: { ...state.settings, textSize } };
}

function change(state: State, id: string, how: (person: Person) => Person): State {
  return {
    ...state,
    people: state.people.map((person) => (person.id === id ? how(person) : person)),
  };
}

function accept(input: string): string {
  const { nickname, fault: wrong } = checkNickname(input);
  if (wrong) throw new Refused(wrong);
  return nickname;
}

function readerFault(name: string, value: unknown): Fault | null {
  if (name !== 'readerShows' || value == null || readerWords.some((word) => word === value))
    return null;
  return fault('facts.readerShows', readerWords.join(' | '), value, 'not-listed');
}

function without<T extends Record<string, unknown>>(record: T, name: string): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name)) as T;
}
