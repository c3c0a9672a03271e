import type * as z from 'zod/mini';
import { at, type Fault, fault } from '@/lib/decision/check-facts';

const signs: Readonly<Record<string, string>> = {
  object: '{ … }',
  record: '{ … }',
  array: '[ … ]',
  string: '"…"',
  boolean: 'true | false',
};

/** Nobody reads more than these. */
export const mostFaults = 20;

/** What zod found wrong, in our words. `raw` is what was checked. */
export function faultsOf(error: z.core.$ZodError, raw: unknown): Fault[] {
  return error.issues.flatMap((issue) => toFaults(issue, raw)).slice(0, mostFaults);
}

function toFaults(issue: z.core.$ZodIssue, raw: unknown): Fault[] {
  const keys = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const path = keys.reduce<string>((before, key) => at(before, key), '');
  const found = keys.reduce<unknown>(member, raw);
  const kind = found === undefined ? 'missing' : 'wrong-kind';
  switch (issue.code) {
    case 'invalid_type':
      return [fault(path, signs[issue.expected] ?? issue.expected, found, kind)];
    case 'invalid_value':
      return [fault(path, issue.values.map(String).join(' | '), found, pick(found, 'not-listed'))];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        fault(at(path, key), 'nothing', member(found, key), 'unknown-name'),
      );
    case 'too_big':
      return [fault(path, `≤ ${issue.maximum}`, countOf(found), 'out-of-range')];
    case 'invalid_format':
      return [fault(path, issue.pattern ?? issue.format, found, 'wrong-kind')];
    default:
      return [fault(path, issue.message, found, kind)];
  }
}

const pick = <K extends Fault['kind']>(found: unknown, kind: K) =>
  found === undefined ? 'missing' : (kind as NonNullable<K>);
const countOf = (found: unknown) => (Array.isArray(found) ? found.length : found);

function member(of: unknown, key: string | number): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string | number, unknown>)[key]
    : undefined;
}
