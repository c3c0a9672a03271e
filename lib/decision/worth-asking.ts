import { type FactName, type Facts, factSpecs } from './facts';
import { type Answers, factsOf, pendingScreens } from './interview';
import type { Verdict } from './types';

/**
 * The contract's `ask` names what could change the paper to hold, its route, what to bring or give
 * back. A person also wants to know what to do next and what may be thrown away, so those facts of
 * the last two screens are added that would change one of these. Only then, because each costs a
 * judgement of its own.
 */
export function worthAsking(answers: Answers, judge: (facts: Facts) => Verdict): readonly string[] {
  const facts = knownFacts(answers);
  const verdict = judge(facts);
  const { ask } = verdict;
  const open = pendingScreens(answers, ask).filter(
    (screen) => screen !== 'circumstances' && screen !== 'papers',
  );
  if (open.length > 0) return ask;
  // Shown in one list with the others, and true for most: the others are asked for as if it were told.
  const usual: Facts = ask.includes('myNumberSubmitted')
    ? { ...facts, myNumberSubmitted: true }
    : facts;
  const most = usual === facts ? verdict : judge(usual);
  const before = told(most);
  const changes = (fact: string) =>
    otherValues(fact as FactName).some(
      (value) => told(judge({ ...usual, [fact]: value })) !== before,
    );
  const circumstances = most.hold === 'undetermined' ? [] : factsOf('circumstances');
  const more = [...circumstances, ...factsOf('papers')].filter(
    (fact) => !ask.includes(fact) && answers[fact] === undefined && changes(fact),
  );
  return [...ask, ...more];
}

/** What is known of what was told: 分からない is no fact. */
export function knownFacts(answers: Answers): Facts {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined),
  ) as Facts;
}

/** What a person is told to do, as one string to compare. */
function told({ hold, route, bring, bringNever, todo, giveBack, destroy, keep }: Verdict): string {
  return JSON.stringify([hold, route, bring, bringNever, todo, giveBack, destroy, keep]);
}

/** Answers to try: not the usual one, and for a paper not that there is none. */
function otherValues(fact: FactName): readonly (string | boolean)[] {
  const spec: { kind: unknown; usual?: unknown } = factSpecs[fact];
  if (spec.kind === 'boolean') return [spec.usual !== true];
  // Dates and free words: the engine itself keeps those open in `ask`.
  return Array.isArray(spec.kind) ? spec.kind.filter((value) => value !== 'none') : [];
}
