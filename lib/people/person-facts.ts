import { isDay } from '@/lib/decision/calendar';
import {
  at,
  checkFacts,
  type Fault,
  fault,
  isFactName,
  isRecord,
} from '@/lib/decision/check-facts';
import type { Facts } from '@/lib/decision/facts';
import type { Answers } from '@/lib/decision/interview';
import { checkPackValue } from '@/lib/decision/pack-value';
import type { Day } from '@/lib/decision/types';
import type { Scalar } from '@/lib/insurers/format';
import { isPackFact } from './pack-facts';
import type { Person } from './schema';

/**
 * What a clinic's reader or staff said, as it is kept. The contract allows any text here, the store
 * does not: what a person types or a page shows could hold a name.
 */
export const readerWords = ['資格（無効）', '資格情報なし', 'other'] as const;

type Told = Pick<Person, 'facts' | 'unknown' | 'toldOn' | 'draft'>;

/** Checks what a person told; with faults the parts that were wrong are left out. Never throws. */
export function checkPersonFacts(
  raw: { facts?: unknown; unknown?: unknown; toldOn?: unknown; draft?: unknown },
  path: string,
): { told: Told; faults: Fault[] } {
  const [own, contract] = apart(raw.facts);
  const { facts: known = {}, faults = [] } = checkFacts(contract, `${path}.facts`);
  const facts: Facts = { ...known };
  const all = [...faults];
  for (const [name, value] of own) {
    const wrong = checkPackValue(value, at(`${path}.facts`, name));
    if (wrong) all.push(wrong);
    else facts[name] = value as Scalar;
  }
  checkReader(facts, `${path}.facts`, all);
  const unknown = checkUnknown(raw.unknown, `${path}.unknown`, all);
  for (const name of unknown)
    if (Object.hasOwn(facts, name))
      all.push(fault(at(`${path}.unknown`, name), `facts.${name}`, name, 'conflict'));
  const toldOn = checkToldOn(raw.toldOn, `${path}.toldOn`, all);
  const draft = checkDraft(raw.draft, `${path}.draft`, all);
  return { told: { facts, unknown, toldOn, draft }, faults: all };
}

function checkReader({ readerShows: said }: Facts, path: string, faults: Fault[]): void {
  if (said != null && !readerWords.some((word) => word === said))
    faults.push(fault(`${path}.readerShows`, readerWords.join(' | '), said, 'not-listed'));
}

/** Only facts of the contract stand on the screens that have one. */
function checkDraft(raw: unknown, path: string, faults: Fault[]): Answers {
  const { facts, faults: wrong = [] } = checkFacts(raw, path);
  faults.push(...wrong);
  if (!facts) return {};
  checkReader(facts, path, faults);
  return { ...(raw as Answers) };
}

/** Facts of packs, and all else that was given. */
function apart(raw: unknown): [[`${string}.${string}`, unknown][], unknown] {
  if (!isRecord(raw)) return [[], raw];
  const isOwn = ([name]: [string, unknown]) => isPackFact(name);
  const own = Object.entries(raw).filter(isOwn) as [`${string}.${string}`, unknown][];
  return [own, Object.fromEntries(Object.entries(raw).filter((entry) => !isOwn(entry)))];
}

const isName = (name: string) => isFactName(name) || isPackFact(name);

function checkUnknown(raw: unknown, path: string, faults: Fault[]): string[] {
  if (!Array.isArray(raw)) {
    faults.push(fault(path, '[ … ]', raw, raw === undefined ? 'missing' : 'wrong-kind'));
    return [];
  }
  const names = new Set<string>();
  for (const [index, name] of raw.entries()) {
    if (typeof name === 'string' && isName(name)) names.add(name);
    else faults.push(fault(at(path, index), 'a known fact', name, 'unknown-name'));
  }
  return [...names];
}

function checkToldOn(raw: unknown, path: string, faults: Fault[]): Record<string, Day> {
  if (!isRecord(raw)) {
    faults.push(fault(path, '{ … }', raw, raw === undefined ? 'missing' : 'wrong-kind'));
    return {};
  }
  const days: [string, Day][] = [];
  for (const [name, day] of Object.entries(raw)) {
    if (!isName(name)) faults.push(fault(at(path, name), 'a known fact', day, 'unknown-name'));
    else if (!isDay(day)) faults.push(fault(at(path, name), 'YYYY-MM-DD', day, 'no-such-day'));
    else days.push([name, day]);
  }
  return Object.fromEntries(days);
}
