import * as z from 'zod/mini';
import { at, isRecord } from '@/lib/decision/check-facts';
import type { Pack } from '@/lib/insurers/format';
import { packSchema } from '@/lib/insurers/schema';
import type { PackFault, PackFaultKind } from '../fault';
import { nearest } from '../names';

/** A pack that keeps the shape only because something stands in for what does not. */
export interface Mended {
  pack: Pack;
  /** False where what stands in could decide something: whether every situation gets an answer is open. */
  decidesAsWritten: boolean;
  /** Whether a fault found in it is one of the file, not of what stands in. */
  isOwn: (fault: PackFault) => boolean;
}

type Keys = (string | number)[];

/**
 * Whoever corrects a file wants to see all that is wrong with it at once. So what does not keep the
 * shape is taken out of a copy, or something harmless put in its place, and the rest is read on.
 * Null where too little would be left. Pure.
 */
export function mend(json: unknown): Mended | null {
  const copy: unknown = structuredClone(json);
  const places: Keys[] = [];
  // First what is wrong goes; then what is missing is filled in, level by level.
  for (let turn = 0; turn < 5; turn += 1) {
    const parsed = z.safeParse(packSchema, copy);
    if (parsed.success) return { pack: parsed.data, ...readingOf(places) };
    for (const issue of parsed.error.issues)
      for (const keys of placesOf(issue)) {
        if (!replace(copy, keys)) return null;
        places.push(keys);
      }
  }
  return null;
}

function placesOf(issue: z.core.$ZodIssue): Keys[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? '' : key)) as Keys;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...keys, key]);
  // A statement about nothing known is none of which a part could be right.
  return [keys.at(-1) === 'about' ? keys.slice(0, -1) : keys];
}

/** What stands in, by the name of the field (and its part of the pack), or of the list it is an entry of. */
const standIns: Readonly<Record<string, (nth: number) => unknown>> = {
  format: () => 1,
  id: (nth) => `mended-${nth}`,
  key: (nth) => `X${nth}`,
  kind: () => 'society',
  'facts.kind': () => 'boolean',
  names: () => ({ ja: '–', short: '–', kana: '–', en: '–' }),
  sites: () => [],
  insurerNumbers: () => [],
  documents: () => [standIns.document?.(0)],
  document: (nth) => ({ key: `X${nth}`, title: '–', publisher: '–', date: '2025-01-01' }),
  contacts: () => [standIns.contact?.(0)],
  contact: (nth) => ({ id: `mended-${nth}`, name: '–', cites: ['X0'] }),
  cites: () => ['X0'],
  statement: (nth) => ({ id: `mended-${nth}`, about: 'info', say: '–', cites: ['X0'] }),
  date: () => '2025-01-01',
  on: () => '2025-01-01',
  from: () => '2025-01-01',
  until: () => '2025-01-02',
  ground: () => ['works'],
  grant: () => 'ask',
  give: () => 'ask',
  visit: () => 'any',
  bring: () => ['mynaCard'],
  paper: () => 'notice',
  do: () => 'keep',
  action: () => 'ask-insurer',
  to: () => 'insurer',
  question: () => ({ ja: '–' }),
};
const entryNames: Readonly<Record<string, string>> = {
  documents: 'document',
  contacts: 'contact',
  statements: 'statement',
};

/** False where there is nothing left to put it into. */
function replace(root: unknown, keys: Keys): boolean {
  const key = keys.at(-1);
  const parent = keys.slice(0, -1).reduce<unknown>(memberOf, root);
  if (key === undefined) return false;
  const nth = Number(keys.find((one) => typeof one === 'number') ?? 0);
  const text = () => '–';
  if (Array.isArray(parent)) {
    const list = String(keys.at(-2));
    const entry = entryNames[list];
    // Of other lists the whole one goes: what is left of it may be too little.
    if (!entry) return replace(root, keys.slice(0, -1));
    parent[Number(key)] = standIns[entry]?.(nth);
    return true;
  }
  if (!isRecord(parent)) return replace(root, keys.slice(0, -1));
  if (Object.hasOwn(parent, key)) delete parent[key];
  else if (key === 'statements') return false;
  else if (key === 'contact' && keys.length === 1) parent[key] = 'mended-0';
  else parent[key] = (standIns[`${keys[0]}.${key}`] ?? standIns[key] ?? text)(nth);
  return true;
}

const memberOf = (of: unknown, key: string | number): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string | number, unknown>)[key]
    : undefined;

/** Fields of a statement that say nothing of who gets what, and when. */
const idle = new Set(
  (
    'id cites note say planned title validity delivery deliveryNote lead form to renewal lastFour ' +
    'fee by contact'
  ).split(' '),
);
/** Parts of a pack that do not either. */
const idleParts = new Set(
  (
    '$schema format kind sample names insurerNumbers sites madeBy documents contacts contact ' +
    'papers words note'
  ).split(' '),
);
/** A field that there is not may be a deciding one, misspelt. */
const isIdle = (part: string): boolean =>
  idleParts.has(part) || (!deciding.includes(part) && nearest(part, deciding) === null);
const deciding = ['id', 'speaksFrom', 'certificateNeverEndsBefore', 'certificateAgain', 'facts'];
/** What follows where a field is not what was written, in its own statement and anywhere. */
const followsBeside: readonly PackFaultKind[] = ['missing', 'no-effect'];
const followsFrom: Readonly<Record<string, readonly PackFaultKind[]>> = {
  id: ['reserved', 'sample', 'unknown-fact', 'unused'],
  kind: ['reserved'],
  sample: ['sample'],
  names: ['sample'],
  sites: ['sample'],
  documents: ['unknown-document'],
  contacts: ['unknown-contact'],
  facts: ['unknown-fact', 'unknown-value', 'wrong-test', 'unused'],
  words: ['missing-word', 'unused', 'unknown-say', 'unknown-topic'],
  statements: ['unused'],
};
/** Of these parts nothing but one field is asked for elsewhere. */
const askedFor: Readonly<Record<string, readonly string[]>> = {
  documents: ['key', 'date'],
  contacts: ['id'],
  statements: ['say', 'topic', 'when', 'about'],
};

function followingFrom([part, , field]: Keys): readonly PackFaultKind[] {
  const asked = askedFor[String(part)];
  if (asked && field !== undefined && !asked.includes(String(field))) return [];
  return followsFrom[String(part)] ?? [];
}

/** `contacts[0].id` is in `contacts`, and not in `contact`. */
const isIn = (whole: string, part: string): boolean =>
  part.startsWith(whole) && /^(?:$|[.[])/.test(part.slice(whole.length));

/** A fault of a whole rests on its parts; a period on nothing but its two days. */
const restsOn = (part: string, whole: string, kind: PackFaultKind): boolean =>
  kind === 'reversed' ? [`${whole}.from`, `${whole}.until`].includes(part) : isIn(whole, part);

function readingOf(places: readonly Keys[]): Omit<Mended, 'pack'> {
  const paths = places.map((keys) => keys.reduce<string>((before, key) => at(before, key), ''));
  const statements = places.flatMap(([part, nth]) =>
    part === 'statements' ? [at(part, nth as number)] : [],
  );
  const follows = new Set(places.flatMap(followingFrom));
  return {
    decidesAsWritten: places.every(([part, , field]) =>
      part === 'statements' ? idle.has(String(field)) : isIdle(String(part)),
    ),
    isOwn: ({ path, kind }) =>
      !follows.has(kind) &&
      !paths.some((one) => isIn(one, path) || restsOn(one, path, kind)) &&
      !(followsBeside.includes(kind) && statements.some((one) => isIn(one, path))),
  };
}
