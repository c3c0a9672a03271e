import type { Day } from '@/lib/decision/types';
import type { Pack, Statement, StatementOf } from './format';

type ByTopic = { [A in Statement['about']]: StatementOf<A>[] };

type WithStatements = Pick<Pack, 'statements'>;

const cache = new WeakMap<WithStatements, Map<Day, ByTopic>>();
const daysKept = 16;

/** True if a half-open period `from ≤ day < until` contains the day. Absent ends are open. */
export function inForce(period: { from?: Day; until?: Day }, day: Day): boolean {
  return (
    (period.from === undefined || period.from <= day) &&
    (period.until === undefined || day < period.until)
  );
}

/** The statements of a pack that hold on a day, by what they are about, in the pack's order. */
export function statementsOn(pack: WithStatements, day: Day): ByTopic {
  let days = cache.get(pack);
  if (!days) {
    days = new Map();
    cache.set(pack, days);
  }
  let topics = days.get(day);
  if (!topics) {
    topics = {
      certificate: [],
      notice: [],
      desk: [],
      refused: [],
      paper: [],
      todo: [],
      silence: [],
      info: [],
    };
    for (const statement of pack.statements) {
      if (inForce(statement, day)) (topics[statement.about] as Statement[]).push(statement);
    }
    if (days.size >= daysKept) days.clear();
    days.set(day, topics);
  }
  return topics;
}
