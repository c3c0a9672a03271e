import type { Pack, Scalar } from '@/lib/insurers/format';
import { derivedFacts } from './derive';
import type { FactName, Facts } from './facts';
import { type Choice, Situation } from './situation';
import type { Day } from './types';

/** One outcome and what had to be assumed for it. No assumption = certain. */
export interface Leaf<T> {
  outcome: T;
  assumed: readonly Choice[];
}

export interface Exploration<T> {
  leaves: Leaf<T>[];
  /** Facts whose usual answer was relied on somewhere. */
  usualRead: Set<FactName>;
}

/** Runs a judgement for every way of filling in the unknown facts it reads. */
export function explore<T>(
  facts: Facts,
  pack: Pack,
  day: Day,
  judge: (s: Situation) => T,
  open: FactName | null = null,
): Exploration<T> {
  const leaves: Leaf<T>[] = [];
  const usualRead = new Set<FactName>();
  let script: Choice[] = [];
  do {
    const s = new Situation(facts, pack, day, { script, open, usualRead, derived: derivedFacts });
    leaves.push({ outcome: judge(s), assumed: s.choices });
    script = nextScript(s.choices);
  } while (script.length > 0);
  return { leaves, usualRead };
}

function nextScript(choices: readonly Choice[]): Choice[] {
  let last = choices.length - 1;
  while (last >= 0 && (choices[last] as Choice).at === (choices[last] as Choice).of - 1) last--;
  if (last < 0) return [];
  const turned = choices[last] as Choice;
  return [...choices.slice(0, last), { ...turned, at: turned.at + 1 }];
}

/** The value all leaves agree on, or undefined. Values are compared by their JSON. */
export function agreed<T extends Scalar | null | readonly unknown[]>(leaves: readonly Leaf<T>[]) {
  const [first, ...rest] = leaves;
  const seen = JSON.stringify(first?.outcome);
  return rest.every((leaf) => JSON.stringify(leaf.outcome) === seen) ? first?.outcome : undefined;
}
