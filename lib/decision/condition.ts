import type { Condition, Scalar, Test } from '@/lib/insurers/format';
import { derivedFacts } from './derive';
import { type FactName, factSpecs } from './facts';
import type { Situation } from './situation';

type Passes = (s: Situation) => boolean;

const compiled = new WeakMap<Condition, readonly Passes[]>();

/** The tests of a condition as functions, in the order they are written. Compiled once. */
export function compile(condition: Condition): readonly Passes[] {
  let tests = compiled.get(condition);
  if (!tests) {
    tests = Object.entries(condition).map(([key, test]) => passing(key, test));
    compiled.set(condition, tests);
  }
  return tests;
}

/** Facts that count only once they are told: the papers in the drawer. */
const papers = new Set(['notice', 'certificate', 'oldCard', 'elderlyCard']);

function passing(key: string, test: Test): Passes {
  if (isRange(test)) return within(key, test);
  const derive = derivedFacts[key];
  const read = derive
    ? (s: Situation) => s.once(derive)
    : papers.has(key)
      ? (s: Situation) => s.told(key)
      : (s: Situation) => s.value(key);
  if (typeof test === 'object' && 'not' in test) {
    const not = [test.not].flat() as (Scalar | null)[];
    return (s) => !not.includes(read(s));
  }
  if (Array.isArray(test)) return (s) => (test as (Scalar | null)[]).includes(read(s));
  return (s) => read(s) === test;
}

type Range = { from?: Scalar; until?: Scalar; atLeast?: Scalar; below?: Scalar };

const isRange = (test: Test): test is Range & Test =>
  typeof test === 'object' && !Array.isArray(test) && !('not' in test);

/** Half-open: `from ≤ value < until`. A usual "not so" (not left, not cancelled) is in no period. */
function within(key: string, range: Range): Passes {
  const from = range.from ?? range.atLeast;
  const until = range.until ?? range.below;
  const spec = factSpecs[key as FactName];
  if (spec && 'usual' in spec) {
    return (s) => {
      const value = s.value(key);
      return (
        value !== null &&
        (from === undefined || value >= from) &&
        (until === undefined || value < until)
      );
    };
  }
  return (s) =>
    (from === undefined || !s.below(key, from)) && (until === undefined || s.below(key, until));
}
