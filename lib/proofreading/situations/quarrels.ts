import type { Condition, Scalar, Statement, StatementOf, Test } from '@/lib/insurers/format';
import { isRange, passes } from './space';

export interface Quarrel {
  kind: 'contradiction' | 'overlap';
  expected: string;
}

/** Why two statements must not hold for the same person on the same day; null if they may. */
export function quarrelOf(a: Statement, b: Statement): Quarrel | null {
  if ('bring' in a && 'bring' in b) {
    if (!sameSet(a.bring, b.bring) || !meet(a.visit, b.visit)) return null;
    return a.about === b.about
      ? { kind: 'overlap', expected: 'each set once' }
      : { kind: 'contradiction', expected: 'a set that is either shown or refused' };
  }
  if (a.about === 'paper' && b.about === 'paper' && a.paper === b.paper) {
    if ((a.do === 'leave-home') !== (b.do === 'leave-home')) return null;
    return a.do === b.do
      ? { kind: 'overlap', expected: `${a.do} ${a.paper} once` }
      : { kind: 'contradiction', expected: `one thing to do with the ${a.paper}` };
  }
  if (a.about === 'todo' && b.about === 'todo' && sameTodo(a, b))
    return { kind: 'overlap', expected: `${a.action} once` };
  if (a.about === 'silence' && b.about === 'silence' && a.topic === b.topic)
    return { kind: 'overlap', expected: `the topic ${a.topic} once` };
  return null;
}

const sameTodo = (a: StatementOf<'todo'>, b: StatementOf<'todo'>) =>
  a.action === b.action && a.form === b.form && a.say === b.say;
const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));
const meet = (a: 'any' | readonly string[], b: 'any' | readonly string[]) =>
  a === 'any' || b === 'any' || a.some((one) => b.includes(one));

/** True if it is plain from the dates or from one shared test that both never hold at once. */
export function apart(a: Statement, b: Statement): boolean {
  const from = [a.from ?? '', b.from ?? ''].sort()[1] ?? '';
  const until = [a.until ?? '9', b.until ?? '9'].sort()[0] ?? '9';
  if (from >= until) return true;
  const others: Condition = b.when ?? {};
  return Object.entries(a.when ?? {}).some(
    ([name, test]) => Object.hasOwn(others, name) && exclude(test, others[name] as Test),
  );
}

function exclude(a: Test, b: Test): boolean {
  const values = listOf(a);
  if (values) return values.every((value) => !passes(b, value));
  const others = listOf(b);
  if (others) return others.every((value) => !passes(a, value));
  if (!isRange(a) || !isRange(b)) return false;
  const low = (one: typeof a) => one.from ?? one.atLeast;
  const high = (one: typeof a) => one.until ?? one.below;
  const ends = (x: Scalar | undefined, y: Scalar | undefined) =>
    x !== undefined && y !== undefined && x <= y;
  return ends(high(a), low(b)) || ends(high(b), low(a));
}

/** The values a test names; null for a range and for `not`. */
function listOf(test: Test): Scalar[] | null {
  if (isRange(test)) return null;
  return typeof test === 'object' && 'not' in test ? null : ([test].flat() as Scalar[]);
}
