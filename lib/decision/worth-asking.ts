import { type FactName, type FactSpec, type Facts, factSpecs } from './facts';
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
  // Shown in one list with the others, which are asked for as if it were told what most would say.
  const likely = ask.filter((fact) => specOf(fact)?.mostly !== undefined);
  const usual: Facts = {
    ...facts,
    ...Object.fromEntries(likely.map((fact) => [fact, specOf(fact)?.mostly])),
  };
  const most = likely.length === 0 ? verdict : judge(usual);
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
  const { kind, usual, mostly } = specOf(fact) as FactSpec;
  if (kind === 'boolean') return [(usual ?? mostly) !== true];
  // Dates and free words: the engine itself keeps those open in `ask`.
  return Array.isArray(kind) ? kind.filter((value) => value !== 'none') : [];
}

/** Undefined for a fact of a pack's own. */
const specOf = (fact: string): FactSpec | undefined => factSpecs[fact as FactName];
