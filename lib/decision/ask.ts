import type { Pack } from '@/lib/insurers/format';
import { Explorer, type Leaf } from './explore';
import { type FactName, type Facts, factSpecs } from './facts';
import { type Choice, type Situation, unusualValues } from './situation';
import type { Day } from './types';

/** A judgement written as text, so that outcomes compare quickly. */
export type Judgement = (s: Situation) => string;

/** Part of the verdict, what it came to, and how much it weighs when questions are ordered. */
export interface Part {
  judge: Judgement;
  leaves: readonly Leaf<string>[];
  weight: number;
}

const factOrder = new Map(Object.keys(factSpecs).map((fact, i) => [fact, i]));

/**
 * The facts that could still change one of the parts, most telling first; then those whose usual
 * answer was taken for granted, in the order a clerk would ask them.
 */
export function ask(parts: readonly Part[], facts: Facts, pack: Pack, day: Day): string[] {
  const scores = new Map<string, number>();
  for (const { leaves, weight } of parts) {
    for (const fact of factsThatMatter(leaves)) {
      scores.set(fact, (scores.get(fact) ?? 0) + weight * telling(leaves, fact));
    }
  }
  const unknown = [...scores.keys()].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || order(a) - order(b),
  );
  const relied = new Set<string>();
  for (const { leaves } of parts)
    for (const leaf of leaves) for (const fact of leaf.relied) relied.add(fact);
  const usual = [...relied]
    .filter((fact) => !scores.has(fact))
    .filter((fact) => unusualMatters(fact, parts, facts, pack, day))
    .sort((a, b) => order(a) - order(b));
  return [...unknown, ...usual];
}

const order = (fact: string) => factOrder.get(fact as FactName) ?? factOrder.size;

/** True if telling another than the usual answer leads somewhere else, all else being alike. */
function unusualMatters(
  fact: string,
  parts: readonly Part[],
  facts: Facts,
  pack: Pack,
  day: Day,
): boolean {
  return unusualValues(fact, pack, day).some((value) => {
    // Not in one expression: a copy with a key of its own costs the engine twice as much.
    const told: Facts = { ...facts };
    (told as Record<string, unknown>)[fact] = value;
    // Where nothing was assumed, what one part has computed serves the others.
    const certain = new Explorer(told, pack, day);
    return parts.some(({ judge, leaves }) =>
      leaves.some((usual) => {
        if (!usual.relied.includes(fact)) return false;
        const isCertain = usual.assumed.length === 0;
        const explorer = isCertain ? certain : new Explorer(told, pack, day, usual.assumed);
        return !explorer.certain((s) => judge(s) === usual.outcome);
      }),
    );
  });
}

/**
 * The unknown facts that matter: those for which two ways of filling in, alike in everything else,
 * lead to different outcomes. Exact, because the leaves are all the ways there are.
 */
function factsThatMatter(leaves: readonly Leaf<string>[]): Set<string> {
  const found = new Set<string>();
  for (const [i, a] of leaves.entries()) {
    for (let j = i + 1; j < leaves.length; j++) {
      const b = leaves[j] as Leaf<string>;
      if (a.outcome === b.outcome) continue;
      const fact = differing(a.assumed, b.assumed);
      if (fact) found.add(fact);
    }
  }
  return found;
}

/**
 * The one fact on which two ways contradict each other; null if they agree, undefined if they
 * contradict each other on several.
 */
function differing(a: readonly Choice[], b: readonly Choice[]): string | null | undefined {
  let only: string | null = null;
  for (const one of a) {
    for (const other of b) {
      if (one.fact !== other.fact || one.fact === only || !contradict(one, other)) continue;
      if (only !== null) return undefined;
      only = one.fact;
    }
  }
  return only;
}

/** Two choices on one fact that no value can both meet. */
function contradict(one: Choice, other: Choice): boolean {
  if (one.bound === other.bound) return one.at !== other.at;
  if (one.bound === undefined || other.bound === undefined || one.at === other.at) return false;
  // One says below its bound, the other not below a bound that is no smaller.
  const [below, notBelow] = one.at === 1 ? [one.bound, other.bound] : [other.bound, one.bound];
  return below <= notBelow;
}

/**
 * How much knowing a fact is expected to settle: the drop in Gini impurity of the outcomes, every
 * option of a choice counted as equally likely. Between 0 and 1.
 */
function telling(leaves: readonly Leaf<string>[], fact: string): number {
  const groups = new Map<string, Leaf<string>[]>();
  for (const leaf of leaves) {
    let key = '';
    for (const choice of leaf.assumed)
      if (choice.fact === fact) key += `${choice.bound}=${choice.at},`;
    const group = groups.get(key);
    if (group) group.push(leaf);
    else groups.set(key, [leaf]);
  }
  const total = weightOf(leaves);
  let after = 0;
  for (const group of groups.values()) after += (weightOf(group) / total) * impurity(group);
  return impurity(leaves) - after;
}

const weight = (leaf: Leaf<unknown>) => leaf.assumed.reduce((w, choice) => w / choice.of, 1);
const weightOf = (leaves: readonly Leaf<unknown>[]) =>
  leaves.reduce((sum, leaf) => sum + weight(leaf), 0);

function impurity(leaves: readonly Leaf<string>[]): number {
  const shares = new Map<string, number>();
  let total = 0;
  for (const leaf of leaves) {
    const w = weight(leaf);
    total += w;
    shares.set(leaf.outcome, (shares.get(leaf.outcome) ?? 0) + w);
  }
  let same = 0;
  for (const share of shares.values()) same += (share / total) ** 2;
  return 1 - same;
}
