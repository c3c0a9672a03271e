import type { Leaf } from './explore';
import type { Choice } from './situation';

/** `enrolledOn<2024-12-02` is a choice about `enrolledOn`. */
export const factOf = (choice: Choice) => choice.fact.split('<')[0] as string;

/**
 * The facts that matter: those for which two ways of filling in the unknown, alike in everything
 * else, lead to different outcomes. Exact, because the leaves are all the ways there are.
 */
export function factsThatMatter<T>(leaves: readonly Leaf<T>[]): string[] {
  const outcomes = leaves.map((leaf) => JSON.stringify(leaf.outcome));
  if (outcomes.every((one) => one === outcomes[0])) return [];
  const facts = new Set(leaves.flatMap((leaf) => leaf.assumed.map(factOf)));
  return [...facts].filter((fact) =>
    leaves.some((a, i) =>
      leaves.some(
        (b, j) => j > i && outcomes[i] !== outcomes[j] && alikeBut(fact, a.assumed, b.assumed),
      ),
    ),
  );
}

/** True if the two ways contradict each other on this fact, and on no other. */
function alikeBut(fact: string, a: readonly Choice[], b: readonly Choice[]): boolean {
  let differs = false;
  const of = new Map(b.map((choice) => [choice.fact, choice.at]));
  for (const choice of a) {
    const other = of.get(choice.fact);
    if (other === undefined || other === choice.at) continue;
    if (factOf(choice) !== fact) return false;
    differs = true;
  }
  return differs;
}

/**
 * How much knowing a fact is expected to settle: the drop in Gini impurity of the outcomes, every
 * way of filling in counted as likely as its branches are many. Between 0 and 1.
 */
export function telling<T>(leaves: readonly Leaf<T>[], fact: string): number {
  const before = impurity(leaves);
  const groups = new Map<string, Leaf<T>[]>();
  for (const leaf of leaves) {
    const key = leaf.assumed
      .filter((choice) => factOf(choice) === fact)
      .map((choice) => `${choice.fact}=${choice.at}`)
      .join();
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  const total = weightOf(leaves);
  let after = 0;
  for (const group of groups.values()) after += (weightOf(group) / total) * impurity(group);
  return before - after;
}

const weight = (leaf: Leaf<unknown>) => leaf.assumed.reduce((w, choice) => w / choice.of, 1);
const weightOf = (leaves: readonly Leaf<unknown>[]) =>
  leaves.reduce((sum, leaf) => sum + weight(leaf), 0);

function impurity(leaves: readonly Leaf<unknown>[]): number {
  const total = weightOf(leaves);
  const shares = new Map<string, number>();
  for (const leaf of leaves) {
    const key = JSON.stringify(leaf.outcome);
    shares.set(key, (shares.get(key) ?? 0) + weight(leaf) / total);
  }
  let same = 0;
  for (const share of shares.values()) same += share * share;
  return 1 - same;
}
