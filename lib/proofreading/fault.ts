import type ja from '@/assets/words/ja/pack.json';
import { fault as generalFault } from '@/lib/decision/check-facts';
import { catalogue, type Lang } from '@/lib/words/catalogue';

/** What a pack can be wrong in. Each kind has a sentence `fault.<kind>` in the words of this room. */
export const faultKinds = [
  'not-utf-8',
  'bad-json',
  'duplicate-key',
  'too-large',
  'too-deep',
  'forbidden-key',
  'newer-format',
  'missing',
  'unknown-field',
  'wrong-kind',
  'not-listed',
  'no-such-day',
  'bad-form',
  'out-of-range',
  'reserved',
  'number-in-answer',
  'blank',
  'unseen-mark',
  'duplicate',
  'unknown-document',
  'unknown-contact',
  'unknown-fact',
  'unknown-value',
  'wrong-test',
  'circular',
  'unknown-topic',
  'unknown-action',
  'unknown-say',
  'unknown-mark',
  'missing-word',
  'unused',
  'reversed',
  'too-early',
  'no-effect',
  'notice-alone',
  'sample',
  'gap',
  'overlap',
  'contradiction',
  'shadowed',
  'never-applies',
  'too-many-situations',
] as const;
export type PackFaultKind = (typeof faultKinds)[number];

/** One thing wrong with a pack. The signs are the same in every language; the kind has words. */
export interface PackFault {
  /** Where it stands, written as in JavaScript: `statements[3].when.age`. */
  path: string;
  expected: string;
  found: string;
  kind: PackFaultKind;
}

/** `found` is shown as JSON, cut short; undefined shows as `nothing`. */
export function fault(
  kind: PackFaultKind,
  path: string,
  expected: string,
  found: unknown,
): PackFault {
  return { ...generalFault(path, expected, found, 'wrong-kind'), kind };
}

/** A fault whose finding is said in words of its own rather than quoted. */
export function told(
  kind: PackFaultKind,
  path: string,
  expected: string,
  found: string,
): PackFault {
  return { path, expected, found, kind };
}

/**
 * The line of the contract: place, what was expected, what was found. What would steer a terminal
 * is written as a number.
 */
export function faultLine(file: string, { path, expected, found }: PackFault): string {
  const place = path === '' ? file : `${file}: ${path}`;
  return `${place}: expected ${expected}, found ${found}`
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}

const words = catalogue<keyof typeof ja>('pack');

/** What kind of fault it is, and what to do, as a sentence. */
export function faultWords({ kind }: PackFault, lang: Lang): string {
  return words(lang)(`fault.${kind}`);
}
