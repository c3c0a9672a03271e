import { card } from './terms/card';
import { clinic } from './terms/clinic';
import { matcher } from './terms/matcher';
import { membership } from './terms/membership';
import { offices } from './terms/offices';
import { papers } from './terms/papers';
import { procedures } from './terms/procedures';
import type { Term, Topic } from './terms/term';
import { plain } from './text';

/**
 * The terms of the glossary, each with the other names that insurers use for the same thing
 * (real-world, "Vocabulary"). A longer name wins over a shorter one inside it: 健康保険証利用登録 is
 * a registration, not an old card.
 */
export const terms = { ...papers, ...card, ...clinic, ...membership, ...procedures, ...offices };

export type TermId = keyof typeof terms;

export const termIds = Object.keys(terms) as readonly TermId[];
export const termOf = (id: TermId): Term => terms[id];
export const twinOf = (id: TermId): TermId | null =>
  (termOf(id).twin as TermId | undefined) ?? null;

/** Visits the terms of a line in plain spelling (./text), from left to right, none inside another. */
export const eachTerm = matcher<TermId>(
  termIds.flatMap((id) => {
    const { names, unlike = [], alone = false } = termOf(id);
    return [
      ...names.map((name) => ({ text: plain(name), id, alone })),
      ...unlike.map((name) => ({ text: plain(name), id: null, alone: false })),
    ];
  }),
);

export interface TermCount {
  id: TermId;
  count: number;
}

/** Counts the terms in a text in plain spelling; the most frequent first, equal ones as in `terms`. */
export function countTerms(text: string): TermCount[] {
  const counts = new Map<TermId, number>();
  eachTerm(text, (id) => counts.set(id, (counts.get(id) ?? 0) + 1));
  return inOrder(counts);
}

/** The most frequent first, equal ones as in `terms`. */
export const inOrder = (counts: ReadonlyMap<TermId, number>): TermCount[] =>
  termIds
    .flatMap((id) => ({ id, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** What a page is about: what its title and headings name, else what it speaks of again and again. */
export function topicsOf(names: readonly string[], counts: readonly TermCount[]): Topic[] {
  const named = names.flatMap((name) => countTerms(name).map(({ id }) => id));
  const often = counts.filter(({ count }) => count >= 3).map(({ id }) => id);
  const topics = (named.length > 0 ? named : often).flatMap((id) => termOf(id).topic ?? []);
  return [...new Set(topics)];
}
