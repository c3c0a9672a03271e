import { addDays } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import type { Pack, Scalar, Test } from '@/lib/insurers/format';
import { kindOfName } from '../names';

type Range = { from?: Day; until?: Day; atLeast?: number; below?: number };

/** Values by fact; `orNone` also has null, for facts that may be unknown. */
export interface ValueLists {
  plain: Map<string, readonly (Scalar | null)[]>;
  orNone: Map<string, readonly (Scalar | null)[]>;
}

/** Values the engine itself tells apart; of all others only the pack's tests decide. */
const engineReads = new Set([
  ...['card', 'registered', 'ecert', 'visit', 'notice', 'certificate', 'oldCard', 'joining'],
]);

/**
 * The values of each fact that the tests of a pack can tell apart: for a bound the last value before
 * it and the bound itself, for lists one of each kind. Enough to see everything the pack does.
 */
export class Space {
  private readonly all = new Map<string, Test[]>();
  private readonly pack: Pack;
  private readonly lists = new Map<Day, ValueLists>();

  constructor(pack: Pack) {
    this.pack = pack;
    for (const { when } of pack.statements) {
      for (const [name, test] of Object.entries(when ?? {})) this.add(name, test);
    }
    if (this.all.has('tickOnJoining')) this.add('enrolledOn', { from: '2024-12-02' });
    if (this.all.has('dependant')) this.add('member', 'dependent');
    if (pack.kind !== 'late-elderly' && pack.kind !== 'unknown') this.add('age', { atLeast: 75 });
  }

  private add(name: string, test: Test) {
    this.all.set(name, [...(this.all.get(name) ?? []), test]);
  }

  /** Where lists of values for a day are kept once they are found. */
  listsFor(day: Day): ValueLists {
    let lists = this.lists.get(day);
    if (!lists) {
      lists = { plain: new Map(), orNone: new Map() };
      this.lists.set(day, lists);
    }
    return lists;
  }

  tests(fact: string): boolean {
    return this.all.has(fact);
  }

  /** Values of a fact with a list, yes and no, a whole number, or free text. */
  values(fact: string): readonly Scalar[] {
    const kind = kindOfName(fact, this.pack);
    if (fact === 'ecertVoidCase')
      return this.distinct(fact, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    if (kind === 'integer') return this.distinct(fact, [0, ...this.bounds(fact)]);
    if (kind === 'date') return this.distinct(fact, ['2020-04-01', ...this.bounds(fact)]);
    if (kind === 'boolean') return engineReads.has(fact) ? [false, true] : this.flags(fact);
    if (typeof kind === 'object' && kind !== null)
      return engineReads.has(fact) ? kind : this.distinct(fact, kind);
    return ['資格（無効）', ...this.listed(fact)];
  }

  /** The engine reads most yes-or-no facts somewhere, so both stay, the usual one first. */
  private flags(fact: string): readonly Scalar[] {
    return fact.includes('.') ? this.distinct(fact, [false, true]) : [false, true];
  }

  /** Days up to and with `today`, and the given ones. */
  days(fact: string, today: Day, given: readonly Day[]): readonly Day[] {
    const bounds = (this.bounds(fact) as Day[]).filter((day) => day <= today);
    const side = (day: Scalar) => `${day === today} `;
    return this.distinct(fact, [...given, ...bounds], side) as Day[];
  }

  around(fact: string, given: readonly Day[]): readonly Day[] {
    return [...new Set([...given, ...(this.bounds(fact) as Day[])])];
  }

  ages(): readonly number[] {
    const usual = this.pack.kind === 'late-elderly' ? 80 : 40;
    return this.distinct('age', [usual, ...this.bounds('age')]) as number[];
  }

  /** Birthdays by the pack's bounds, and those of people who turn an age in question on the day. */
  birthdays(today: Day): readonly Day[] {
    const turning = (this.bounds('age') as number[]).map(
      (age) => `${Number(today.slice(0, 4)) - age}-${today.slice(5).replace('02-29', '03-01')}`,
    );
    const usual = this.pack.kind === 'late-elderly' ? '1940-06-01' : '1980-06-01';
    return [...new Set([usual, ...turning, ...(this.bounds('bornOn') as Day[])])];
  }

  /** For every bound of a range: the value just before it, and itself. */
  private bounds(fact: string): Scalar[] {
    return (this.all.get(fact) ?? []).flatMap((test) => {
      if (!isRange(test)) return [];
      const { from, until, atLeast, below } = test;
      return [
        ...[from, until].flatMap((day) => (day ? [addDays(day, -1), day] : [])),
        ...[atLeast, below].flatMap((n) => (n === undefined ? [] : n > 0 ? [n - 1, n] : [n])),
      ];
    });
  }

  private listed(fact: string): Scalar[] {
    return (this.all.get(fact) ?? []).flatMap((test) => {
      if (isRange(test)) return [];
      return [typeof test === 'object' && 'not' in test ? test.not : test].flat() as Scalar[];
    });
  }

  /** One value for each way in which the tests of the fact can come out. */
  private distinct(fact: string, values: readonly Scalar[], more = (_: Scalar) => ''): Scalar[] {
    const seen = new Set<string>();
    const tests = this.all.get(fact) ?? [];
    return values.filter((value) => {
      const signature = more(value) + tests.map((test) => (passes(test, value) ? 1 : 0)).join('');
      return !seen.has(signature) && seen.add(signature);
    });
  }
}

export const isRange = (test: Test): test is Range =>
  typeof test === 'object' && !Array.isArray(test) && !('not' in test);

/** True if a known value passes a test. Ranges are half-open. */
export function passes(test: Test, value: Scalar): boolean {
  if (isRange(test)) {
    const low = test.from ?? test.atLeast;
    const high = test.until ?? test.below;
    return (low === undefined || value >= low) && (high === undefined || value < high);
  }
  if (typeof test === 'object' && 'not' in test)
    return !([test.not].flat() as Scalar[]).includes(value);
  return ([test].flat() as Scalar[]).includes(value);
}
