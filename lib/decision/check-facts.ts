import { ageOn, isDay } from './calendar';
import { type FactKind, type Facts, factSpecs } from './facts';
import type { Day } from './types';

/** One thing wrong with data that came from outside. */
export interface Fault {
  /** Where it stands, written as in JavaScript: `people[1].facts.bornOn`. */
  path: string;
  /** What may stand there, in signs rather than words: `YYYY-MM-DD`, `held | lost | none`. */
  expected: string;
  /** What was found instead, as JSON, cut short. */
  found: string;
  /** What kind of fault, for a sentence in the reader's language. */
  kind?: FaultKind;
}

export type FaultKind =
  | 'bad-json'
  | 'missing'
  | 'unknown-name'
  | 'wrong-kind'
  | 'not-listed'
  | 'no-such-day'
  | 'out-of-range'
  | 'conflict'
  | 'bad-character'
  | 'name-length'
  | 'too-many-people'
  | 'number-in-name'
  | 'not-ours'
  | 'newer-version'
  | 'storage-full'
  | 'storage-refused';

export interface CheckOptions {
  /** Facts of packs, by full name (`<pack id>.<fact>`). Without it every such fact is a fault. */
  packFacts?: Readonly<Record<string, FactKind>>;
  /** The day the facts speak of: nobody is born after it, or more than 130 years before. */
  on?: Day;
}

export type Checked = { facts: Facts; faults?: never } | { facts?: never; faults: Fault[] };

/** Bounds of the whole-number facts, both ends allowed; `ecertVoidCase` counts S No.6 ①–⑫. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  age: [0, 130],
  ecertVoidCase: [1, 12],
};
const otherBounds = [0, 9999] as const;

/**
 * Checks facts of the contract that came from outside. Never throws. Null (the person does not
 * know) is accepted and left out, so what comes back holds only what is known.
 */
export function checkFacts(
  input: unknown,
  path: string = 'facts',
  options: CheckOptions = {},
): Checked {
  if (!isRecord(input)) {
    const kind = input === undefined ? 'missing' : 'wrong-kind';
    return { faults: [fault(path, '{ … }', input, kind)] };
  }
  const faults: Fault[] = [];
  const known: [string, unknown][] = [];
  for (const [name, value] of Object.entries(input)) {
    const wrong = checkFact(name, value, at(path, name), options);
    if (wrong) faults.push(wrong);
    else if (isTold(value)) known.push([name, value]);
  }
  return faults.length > 0 ? { faults } : { facts: Object.fromEntries(known) as Facts };
}

/** Blank words tell nothing. */
const isTold = (value: unknown) =>
  value !== null && value !== undefined && (typeof value !== 'string' || value.trim() !== '');

/** Checks one fact; null if it is fine. A null or undefined value is fine for every known fact. */
export function checkFact(
  name: string,
  value: unknown,
  path: string = at('facts', name),
  options: CheckOptions = {},
): Fault | null {
  const kind = kindOf(name, options.packFacts);
  if (kind === null) return fault(path, 'a known fact', value, 'unknown-name');
  if (value === null || value === undefined) return null;
  const wrong = checkValue(name, kind, value, path);
  return (
    wrong ?? (name === 'bornOn' && options.on ? checkBirth(value as Day, options.on, path) : null)
  );
}

/** True for a name that {@link checkFacts} accepts. */
export function isFactName(name: string, packFacts?: CheckOptions['packFacts']): boolean {
  return kindOf(name, packFacts) !== null;
}

function kindOf(name: string, packFacts: CheckOptions['packFacts'] = {}): FactKind | null {
  if (Object.hasOwn(factSpecs, name)) return factSpecs[name as keyof typeof factSpecs].kind;
  return (name.includes('.') && Object.hasOwn(packFacts, name) && packFacts[name]) || null;
}

function checkValue(name: string, kind: FactKind, value: unknown, path: string): Fault | null {
  if (typeof kind === 'object') {
    const listed = typeof value === 'string' && kind.includes(value);
    return listed ? null : fault(path, kind.join(' | '), value, 'not-listed');
  }
  if (kind === 'boolean') {
    return typeof value === 'boolean' ? null : fault(path, 'true | false', value, 'wrong-kind');
  }
  if (kind === 'text') {
    return typeof value === 'string' ? null : fault(path, '"…"', value, 'wrong-kind');
  }
  if (kind === 'date') {
    if (isDay(value)) return null;
    const written = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    return fault(path, 'YYYY-MM-DD', value, written ? 'no-such-day' : 'wrong-kind');
  }
  const [least, most] = (Object.hasOwn(bounds, name) && bounds[name]) || otherBounds;
  if (!Number.isInteger(value)) return fault(path, `${least}–${most}`, value, 'wrong-kind');
  const within = (value as number) >= least && (value as number) <= most;
  return within ? null : fault(path, `${least}–${most}`, value, 'out-of-range');
}

function checkBirth(bornOn: Day, on: Day, path: string): Fault | null {
  const age = ageOn(bornOn, on);
  return age >= 0 && age <= 130 ? null : fault(path, `≤ ${on}`, bornOn, 'out-of-range');
}

export function fault(path: string, expected: string, found: unknown, kind: FaultKind): Fault {
  return { path, expected, found: showFound(found), kind };
}

/** A found value as a person reads it: JSON, at most 40 characters, `nothing` if absent. */
export function showFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[ … ]';
  if (isRecord(value)) return Object.keys(value).length === 0 ? '{}' : '{ … }';
  const text =
    typeof value === 'string' ? JSON.stringify(value).replace(unseen, code) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Marks that nobody sees, or that turn the writing around them: shown by their number instead. */
const unseen = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu;
const code = (mark: string) => `\\u{${mark.codePointAt(0)?.toString(16)}}`;

/** Path of a member; names that could be mistaken for syntax are quoted and cut short. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const plain = /^[A-Za-z_][\w-]{0,39}$/.test(key);
  return plain ? (path ? `${path}.${key}` : key) : `${path}[${showFound(key)}]`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
