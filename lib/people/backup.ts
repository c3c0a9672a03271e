import { isDay } from '@/lib/decision/calendar';
import { type Fault, fault, isRecord } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import { openState, type Recovery } from './migrate';
import { checkState, type State } from './schema';

const format = 'hokensho-guide-backup';

export type ReadBackup =
  | { state: State; savedOn: Day | null; faults?: never }
  | { state?: never; faults: Fault[] };

/** The backup file: the whole state as readable JSON, with the day it was saved (in Tokyo). */
export function writeBackup(state: State, savedOn: Day): string {
  return `${JSON.stringify({ format, savedOn, state }, null, 2)}\n`;
}

/**
 * Reads a backup of any version, or what `rescueFile` saves: a bare state, or a list of them. Never
 * throws; with any fault nothing comes back but the faults. Only of a list, those that can be read
 * come back without the others.
 */
export function readBackup(text: string): ReadBackup {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { faults: [{ path: 'file', expected: 'JSON', found: ending(text), kind: 'bad-json' }] };
  }
  if (Array.isArray(raw) && raw.some(isVersioned)) return readList(raw.filter(isVersioned));
  if (!isRecord(raw)) return { faults: [fault('file', '{ … }', raw, 'not-ours')] };
  const wrapped = Object.hasOwn(raw, 'format');
  if (wrapped && raw.format !== format)
    return { faults: [fault('format', format, raw.format, 'not-ours')] };
  if (!wrapped && !isVersioned(raw))
    return { faults: [fault('format', format, undefined, 'not-ours')] };
  const { state, recovery } = openState(wrapped ? raw.state : raw);
  if (recovery) return { faults: wrapped ? recovery.faults.map(inside) : recovery.faults };
  return { state, savedOn: wrapped && isDay(raw.savedOn) ? raw.savedOn : null };
}

const isVersioned = (raw: unknown) => isRecord(raw) && Object.hasOwn(raw, 'version');

/** The people of all, newest last: where several have a person, the newest is taken. */
function readList(raws: unknown[]): ReadBackup {
  const opened = raws.map(openState);
  const states = opened.flatMap(({ state }) => state ?? []);
  if (states.length === 0) return { faults: opened.at(-1)?.recovery?.faults ?? [] };
  const { state, faults } = checkState(states.reduce((all, one) => restore(all, one, 'merge')));
  return faults ? { faults } : { state, savedOn: null };
}

/**
 * What the state becomes when a backup is brought back. `replace`: its people instead of ours.
 * `merge`: ours stay, and where both have a person (same id) the backup's is taken. Language and
 * where things are kept belong to this computer and stay.
 */
export function restore(state: State, backup: State, how: 'merge' | 'replace'): State {
  if (how === 'replace') return { ...state, people: backup.people, current: backup.current };
  const taken = new Map(backup.people.map((person) => [person.id, person]));
  const people = [
    ...state.people.map((person) => taken.get(person.id) ?? person),
    ...backup.people.filter(({ id }) => !state.people.some((person) => person.id === id)),
  ];
  return { ...state, people, current: state.current ?? backup.current };
}

/** Never holds a name: whoever sees the folder learns nothing about the people. */
export function backupFileName(on: Day): string {
  return `hokensho-guide-backup-${on}.json`;
}

/** States that could not be used, to be kept by the person until somebody can read them. */
export function rescueFile(aside: readonly Recovery[], on: Day): { name: string; text: string } {
  const raws = aside.map(({ raw }) => raw);
  const text = JSON.stringify(raws.length === 1 ? raws[0] : raws, null, 2);
  return { name: `hokensho-guide-rescued-${on}.json`, text: `${text}\n` };
}

const inside = (wrong: Fault): Fault => ({ ...wrong, path: `state.${wrong.path}` });

/** The end of a text, on one line: a cut-off file is seen there. */
function ending(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `… ${line.slice(-28)}` : line || 'nothing';
}
