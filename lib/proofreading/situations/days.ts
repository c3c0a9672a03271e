import { addDays } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import type { Pack, Statement } from '@/lib/insurers/format';

/** The first days of the periods into which dated statements cut the calendar, in order. */
export function boundaries(statements: readonly Statement[]): Day[] {
  const days = statements.flatMap(({ from, until }) =>
    [from, until].filter((day) => day !== undefined),
  );
  return [...new Set(days)].sort();
}

/**
 * The days worth looking at: the first and the last of every period, and one long after. Before
 * `speaksFrom` the pack says nothing, so nothing is looked for there.
 */
export function daysToCheck(pack: Pack, statements: readonly Statement[]): Day[] {
  const cuts = boundaries(statements);
  const start = pack.speaksFrom ?? addDays(cuts[0] ?? newest(pack), -366);
  const days = [start, ...cuts.flatMap((day) => [addDays(day, -1), day])];
  const last = [...days].sort().at(-1) ?? start;
  return [...new Set([...days, addDays(last, 400)])].filter((day) => day >= start).sort();
}

/** Date of the newest document. */
export const newest = (pack: Pack): Day =>
  pack.documents
    .map((one) => one.date)
    .sort()
    .at(-1) ?? '';

/** False for a period turned round, which is a fault of its own. */
export const hasDays = ({ from, until }: Statement): boolean =>
  from === undefined || until === undefined || from < until;
