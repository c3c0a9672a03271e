import * as z from 'zod/mini';
import { at, isRecord } from '@/lib/decision/check-facts';
import type { Pack } from '@/lib/insurers/format';
import { packSchema } from '@/lib/insurers/schema';
import { namedTests } from '@/lib/insurers/statement-schema';
import { fault, type PackFault } from '../fault';

/** What a newer version writes is not for this one to judge: nothing else is said of such a file. */
export function checkFormat(json: unknown): PackFault[] {
  const format = isRecord(json) ? json.format : undefined;
  return Number.isInteger(format) && (format as number) > 1
    ? [fault('newer-format', 'format', '1', format)]
    : [];
}

export type Shaped = { pack: Pack; faults?: never } | { pack?: never; faults: PackFault[] };

/** Holds data to the shape of a pack. What comes back is a copy. Never throws. */
export function checkShape(json: unknown): Shaped {
  const parsed = z.safeParse(packSchema, json);
  if (parsed.success) return { pack: parsed.data };
  const faults = parsed.error.issues.flatMap(
    (issue) => testFaults(issue, json) ?? toFaults(issue, json, []),
  );
  // A day that is none fails both as a day and as a day of our time; once is enough.
  const first = (one: PackFault, i: number) =>
    faults.findIndex(({ path }) => path === one.path) === i;
  return { faults: faults.filter(first) };
}

type Keys = readonly (string | number)[];

/** An issue of a test with names is told by the names, which say what was meant; null for others. */
function testFaults(issue: z.core.$ZodIssue, json: unknown): PackFault[] | null {
  const keys = issue.path.slice(0, 4) as Keys;
  const test = keys.length === 4 && keys[2] === 'when' ? keys.reduce(member, json) : null;
  if (!isRecord(test)) return null;
  const names = Object.keys(test);
  const all = Object.values(namedTests);
  const [meant, ...others] = all.filter((one) =>
    names.some((name) => Object.hasOwn(one.shape, name)),
  );
  const known = (meant ? [meant] : all).flatMap((one) => Object.keys(one.shape));
  const path = keys.reduce<string>((before, key) => at(before, key), '');
  if (others.length > 0) return [fault('wrong-test', path, namedSigns, test)];
  const unknown = names
    .filter((name) => !known.includes(name))
    .map((name) => fault('wrong-test', at(path, name), known.join(' | '), test[name]));
  const issues = (meant && z.safeParse(meant, test).error?.issues) ?? [];
  const wrong = issues.filter((one) => one.code !== 'unrecognized_keys');
  return [...wrong.flatMap((one) => toFaults(one, json, keys)), ...unknown];
}

const namedSigns = '{from, until} | {atLeast, below} | {not}';

function toFaults(issue: z.core.$ZodIssue, json: unknown, above: Keys): PackFault[] {
  const keys = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'symbol' ? '?' : key)),
  ] as Keys;
  const path = keys.reduce<string>((before, key) => at(before, key), '');
  const found = keys.reduce<unknown>(member, json);
  const kind = found === undefined ? 'missing' : 'wrong-kind';
  switch (issue.code) {
    case 'custom':
      return [fault('bad-form', path, issue.message, found)];
    case 'invalid_type':
      return [fault(kind, path, signOf(issue.expected, found), found)];
    case 'invalid_value':
      return [fault(listed(found), path, issue.values.map(String).join(' | '), found)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        fault('unknown-field', at(path, key), 'no such field', member(found, key)),
      );
    case 'too_small':
    case 'too_big':
      return [fault('out-of-range', path, boundOf(issue), sizeOf(found))];
    case 'invalid_format':
      if (issue.format === 'date') return [dayFault(path, found)];
      return [fault('bad-form', path, issue.message, found)];
    case 'invalid_key':
      return [fault('bad-form', path, keyFormOf(issue), String(keys.at(-1)))];
    case 'invalid_union':
      return unionFaults(issue, json, keys, path, found);
    default:
      return [fault(kind, path, issue.message, found)];
  }
}

const signs: Readonly<Record<string, string>> = {
  object: '{ … }',
  record: '{ … }',
  array: '[ … ]',
  tuple: '[number, number]',
  string: '"…"',
  boolean: 'true | false',
  int: 'a whole number',
  number: 'a number',
};

const signOf = (expected: string, found: unknown) => {
  const isQuoted = typeof found === 'string' && (expected === 'number' || expected === 'int');
  return isQuoted ? 'a number without quotation marks' : (signs[expected] ?? expected);
};

const listed = (found: unknown) => (found === undefined ? 'missing' : 'not-listed');
const sizeOf = (found: unknown) =>
  Array.isArray(found) || typeof found === 'string' ? `${found.length}` : found;

function boundOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const what = { string: ' letters', array: ' entries' }[issue.origin as string] ?? '';
  return issue.code === 'too_small'
    ? `at least ${issue.minimum}${what}`
    : `at most ${issue.maximum}${what}`;
}

function dayFault(path: string, found: unknown): PackFault {
  const written = /^\d{4}-\d\d-\d\d$/.test(String(found));
  return fault(written ? 'no-such-day' : 'bad-form', path, 'a day YYYY-MM-DD that exists', found);
}

function keyFormOf(issue: z.core.$ZodIssueInvalidKey): string {
  const [inner] = issue.issues;
  if (inner?.code === 'invalid_value') return inner.values.map(String).join(' | ');
  return inner?.code === 'invalid_format' ? String(inner.pattern) : 'another name';
}

/** The one branch that was meant speaks; if that cannot be told, all that would have done. */
function unionFaults(
  issue: z.core.$ZodIssueInvalidUnion,
  json: unknown,
  keys: Keys,
  path: string,
  found: unknown,
): PackFault[] {
  if (issue.errors.length === 0) {
    const options = (issue as { options?: readonly unknown[] }).options ?? [];
    return [fault(listed(found), path, options.map(String).join(' | '), found)];
  }
  const meant = issue.errors.filter((branch) => !branch.some(isAtRoot));
  const [branch] = meant;
  if (branch && meant.length === 1) return branch.flatMap((one) => toFaults(one, json, keys));
  const kind = found === undefined ? 'missing' : 'wrong-kind';
  const values = 'a value | [values]';
  const expected =
    keys.at(-1) === 'not'
      ? values
      : keys.at(-2) === 'when'
        ? `${values} | ${namedSigns}`
        : [...new Set(issue.errors.flatMap((errors) => errors.map(shortly)))].join(' | ');
  return [fault(kind, path, expected, found)];
}

const isAtRoot = (issue: z.core.$ZodIssue) =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

function shortly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return signs[issue.expected] ?? issue.expected;
  return issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.message;
}

function member(of: unknown, key: string | number): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string | number, unknown>)[key]
    : undefined;
}
