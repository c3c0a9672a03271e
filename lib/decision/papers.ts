import type { PaperStatement } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import type { Situation } from './situation';
import type { Reason } from './types';

/** What the documents say of the papers in this person's drawer. */
export const paperStatements = (s: Situation): PaperStatement[] =>
  statementsOn(s.pack, s.day).paper.filter((one) => concerns(one, s) && s.meets(one.when));

/** Papers speak only when they are there; `keep` also while nobody asked, `leave-home` always. */
function concerns({ do: what, paper }: PaperStatement, s: Situation): boolean {
  const whereabouts = s.told(paper);
  return (
    whereabouts === 'held' || what === 'leave-home' || (what === 'keep' && whereabouts === null)
  );
}

/** Two statements that do the same with the same paper are one to the person. */
export const handling = (one: PaperStatement) => `${one.do} ${one.paper}`;

/** The papers to give back, as text for comparing. Reads no more than that needs. */
export const givenBack = (s: Situation) =>
  statementsOn(s.pack, s.day)
    .paper.filter((one) => one.do === 'return' && concerns(one, s) && s.meets(one.when))
    .map((one) => one.paper)
    .join();

/** What need not be done with a paper is worth saying, and fits no list of things to do. */
export const paperReasons = (papers: readonly PaperStatement[]): Reason[] =>
  papers
    .filter((one) => one.do === 'no-return' || one.do === 'leave-home')
    .map((one) => ({
      rule: one.id,
      say: { key: `because.${one.do}.${one.paper}` },
      cites: one.cites,
    }));
