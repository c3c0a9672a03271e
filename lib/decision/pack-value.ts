import { isDay } from './calendar';
import { checkFact, type Fault, fault } from './check-facts';
import type { FactKind } from './facts';

/** Characters of a listed answer at most. */
export const longestValue = 100;

/** Six digits or more could be a number of a person, also full-width or with separators between. */
export const hasNumberOfPerson = (text: string): boolean =>
  /(\p{Nd}[\s\-‐-―−ー.・/]*){6}/u.test(text);

/**
 * Checks the kept value of a pack's fact without its pack, which may be gone, newer or not imported
 * yet: nothing told is lost because of that. What could not be an answer is a fault, such as
 * anything with a number of a person in it. Null if all is well.
 */
export function checkPackValue(value: unknown, path: string): Fault | null {
  if (typeof value === 'boolean' || isDay(value)) return null;
  if (typeof value === 'number') return checkFact('any.count', value, path, { packFacts: count });
  if (typeof value !== 'string') return fault(path, 'true | 0–9999 | "…"', value, 'wrong-kind');
  const plain = value.length > 0 && value.length <= longestValue && value === value.trim();
  if (!plain) return fault(path, `1–${longestValue}`, value, 'out-of-range');
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(value) || hasNumberOfPerson(value))
    return fault(path, '"…"', value, 'wrong-kind');
  return null;
}

const count: Record<string, FactKind> = { 'any.count': 'integer' };
