import { checkFact } from '@/lib/decision/check-facts';
import type { FactKind } from '@/lib/decision/facts';
import type { Answers } from '@/lib/decision/interview';

/** Facts that the built-in packs ask for, by full name (`<pack id>.<fact>`). A test holds it so. */
export const knownPackFacts: Readonly<Record<string, FactKind>> = {};

/** Those of imported packs too, for as long as this page is open. */
const asked: Record<string, FactKind> = { ...knownPackFacts };

/** How a fact is checked when somebody tells it. */
export const personChecks = { packFacts: asked as Readonly<Record<string, FactKind>> };

interface Asking {
  id: string;
  facts?: Readonly<Record<string, { kind: FactKind }>>;
}

/** Lets the own facts of an imported pack be told on this page. */
export function learnPackFacts(pack: Asking): void {
  for (const [name, { kind }] of Object.entries(pack.facts ?? {}))
    asked[`${pack.id}.${name}`] = kind;
}

const fullName = /^[a-z][a-z-]{0,29}\d{0,3}\.[a-z][A-Za-z0-9]{0,39}$/;

/** True for a name that a pack's own fact may have, whether or not that pack is there. */
export const isPackFact = (name: string) => fullName.test(name);

/**
 * The answers that this pack understands: those of the contract, and its own as far as they fit
 * what it asks today. Own facts of other packs wait in the household until somebody needs them.
 */
export function answersFor(answers: Answers, pack: Asking | null): Answers {
  const own = new Map(
    Object.entries(pack?.facts ?? {}).map(([name, { kind }]) => [`${pack?.id}.${name}`, kind]),
  );
  const fits = ([name, answer]: [string, unknown]) => {
    if (!isPackFact(name)) return true;
    const kind = own.get(name);
    return kind !== undefined && !checkFact(name, answer, name, { packFacts: { [name]: kind } });
  };
  return Object.fromEntries(Object.entries(answers).filter(fits));
}
