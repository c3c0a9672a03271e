import type { Pack } from '@/lib/insurers/format';
import { addDays } from './calendar';
import type { Answers } from './interview';
import type { Cite, Day, DeskItem } from './types';

/** A day of the change-over, as this insurer's documents give it. Days in Asia/Tokyo. */
export interface Milestone {
  /** First day with a certificate at the desk; last day of the old card. */
  what: 'certificates-begin' | 'old-card';
  on: Day;
  cites: readonly Cite[];
}

/** The days of the change-over that the pack's statements about the desk begin and end on. */
export function milestonesOf({ statements }: Pick<Pack, 'statements'>): Milestone[] {
  const desk = statements.flatMap((one) => (one.about === 'desk' ? [one] : []));
  const alone = (item: DeskItem) =>
    desk.filter(({ bring }) => bring.length === 1 && bring[0] === item);
  const begin = alone('certificate').find(({ from }) => from);
  const end = alone('oldCard').find(({ until }) => until);
  return [
    ...(begin?.from
      ? [{ what: 'certificates-begin' as const, on: begin.from, cites: begin.cites }]
      : []),
    ...(end?.until
      ? [{ what: 'old-card' as const, on: addDays(end.until, -1), cites: end.cites }]
      : []),
  ];
}

interface Note {
  what: string;
  on: Day;
}
interface Step {
  action: string;
  from?: Day;
  by?: Day;
}

export type Occasion<D, T> =
  | { kind: 'milestone'; milestone: Milestone }
  | { kind: 'date'; note: D }
  /** First (`from`) or last (`by`) day for something to do. */
  | { kind: 'todo'; todo: T; edge: 'from' | 'by' };

/** One day of the person's own timeline and all that falls on it. */
export interface Moment<D, T> {
  on: Day;
  /** Days from today; negative = past. */
  inDays: number;
  occasions: Occasion<D, T>[];
}

/** Deadlines that a date of the verdict says already, in its own words. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  'wait-certificate': ['certificate-from', 'certificate-by'],
  'renew-ecert': ['ecert', 'ecert-renewal-from'],
};

/**
 * The person's days in order, today among them; empty if there is nothing but today. The days of
 * the change-over concern whoever lives before its end or still has an old card.
 */
export function timeline<D extends Note, T extends Step>(
  verdict: { dates: readonly D[]; todo: readonly T[] },
  answers: Answers,
  milestones: readonly Milestone[],
  today: Day,
): Moment<D, T>[] {
  const days = new Map<Day, Occasion<D, T>[]>();
  const add = (on: Day, occasion: Occasion<D, T>) =>
    days.set(on, [...(days.get(on) ?? []), occasion]);

  for (const milestone of ownMilestones(milestones, answers, today))
    if (!verdict.dates.some(({ what }) => what === milestone.what))
      add(milestone.on, { kind: 'milestone', milestone });
  for (const note of verdict.dates) add(note.on, { kind: 'date', note });
  for (const todo of verdict.todo)
    for (const edge of ['from', 'by'] as const) {
      const on = todo[edge];
      if (on && !isSaid(todo, on, verdict.dates)) add(on, { kind: 'todo', todo, edge });
    }
  if (days.size === 0) return [];
  if (!days.has(today)) days.set(today, []);
  return [...days.keys()].sort().map((on) => ({
    on,
    inDays: Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000),
    occasions: days.get(on) ?? [],
  }));
}

const isSaid = ({ action }: Step, on: Day, dates: readonly Note[]) =>
  dates.some((note) => note.on === on && saidBy[action]?.includes(note.what));

/** The old card ends on the day printed on it, if that comes first. */
function ownMilestones(milestones: readonly Milestone[], answers: Answers, today: Day) {
  const end = milestones.find(({ what }) => what === 'old-card');
  if (!end || (answers.oldCard !== 'held' && today > end.on)) return [];
  const { oldCardValidUntil: printed } = answers;
  const last =
    answers.oldCard === 'held' && typeof printed === 'string' && printed < end.on
      ? { ...end, on: printed, cites: [] }
      : end;
  return milestones.map((one) => (one === end ? last : one));
}
