import type { Condition, Pack, Scalar } from '@/lib/insurers/format';
import { ageOn } from './calendar';
import { compile } from './condition';
import { type FactName, type Facts, factSpecs } from './facts';
import type { Day } from './types';

/** One thing assumed about an unknown fact on the way to an outcome. */
export interface Choice {
  fact: string;
  /** For dates and numbers: the choice is whether the fact is below this bound. */
  bound?: Scalar;
  at: number;
  of: number;
}

interface Bounds {
  from?: Scalar;
  until?: Scalar;
}

/**
 * A person's facts on one day, seen along one way of filling in what is unknown.
 *
 * Reading an unknown fact takes the next choice of the script (or begins a new one), so running a
 * function once for every script (see ./explore) gives its outcome for every way of filling in.
 * That makes three-valued logic exact: an answer is certain if all ways lead to it.
 */
export class Situation {
  readonly facts: Facts;
  readonly pack: Pack;
  readonly day: Day;
  readonly choices: Choice[] = [];
  /** Facts that nobody told and whose usual answer was relied on, each once. A few: quicker than a set. */
  readonly relied: string[] = [];
  /** What is taken for granted before anything is read. */
  private readonly granted: readonly Choice[];
  /** The choices to take in turn; further ones begin at their first option. */
  private readonly script: readonly Choice[];
  private settled: Record<string, Scalar | null> | null = null;
  private bounds: Record<string, Bounds> | null = null;
  /** What was computed, and what it came to: a dozen at most, so that looking along it is quickest. */
  private readonly computed: unknown[] = [];
  private readonly outcomes: unknown[] = [];

  constructor(
    facts: Facts,
    pack: Pack,
    day: Day,
    script: readonly Choice[],
    granted: readonly Choice[] = [],
  ) {
    this.facts = facts;
    this.pack = pack;
    this.day = day;
    this.script = script;
    this.granted = granted;
  }

  /** The fact as given; null if the person does not know. Never forks. */
  given(fact: string): Scalar | null {
    return (this.facts[fact as FactName] as Scalar | null | undefined) ?? null;
  }

  /** The fact's value along this way. Forks over the fact's values if it is unknown. */
  value(fact: string): Scalar | null {
    const given = this.given(fact);
    if (given !== null) return given;
    const spec = specOf(fact, this.pack);
    if (spec.usual !== undefined) {
      this.rely(fact);
      return spec.usual;
    }
    const settled = this.settled?.[fact];
    if (settled !== undefined) return settled;
    this.settled ??= {};
    const value = this.fork(fact, valuesOf(fact, spec.kind));
    this.settled[fact] = value;
    return value;
  }

  /**
   * A paper's whereabouts, or another fact that counts only once it is told; null if it is not.
   * What is right to hold does not wait for what is in the drawer, so this never forks.
   */
  told(fact: string): Scalar | null {
    const given = this.given(fact);
    if (given === null) this.rely(fact);
    return given;
  }

  private rely(fact: string): void {
    if (!this.relied.includes(fact)) this.relied.push(fact);
  }

  /** Takes one of several options that only an unknown fact can decide between. */
  fork<T>(fact: string, options: readonly T[], bound?: Scalar): T {
    for (const one of this.granted) {
      if (one.fact === fact && one.bound === bound) return options[one.at] as T;
    }
    let next = this.script[this.choices.length];
    if (!next) {
      next =
        bound === undefined
          ? { fact, at: 0, of: options.length }
          : { fact, bound, at: 0, of: options.length };
    }
    this.choices.push(next);
    return options[next.at] as T;
  }

  /** True if the fact (a date or a number) is smaller than the bound. Forks only if undecided. */
  below(fact: string, bound: Scalar): boolean {
    const value = fact === 'age' ? this.age() : this.given(fact);
    if (value !== null) return value < bound;
    // 高齢受給者証 are given from 70 on.
    if (fact === 'age' && (bound as number) <= 70 && this.given('elderlyCard') === 'held')
      return false;
    const known = this.bounds?.[fact];
    if (known?.until !== undefined && known.until <= bound) return true;
    if (known?.from !== undefined && known.from >= bound) return false;
    const below = this.fork(fact, noYes, bound);
    this.bounds ??= {};
    this.bounds[fact] = below ? { ...known, until: bound } : { ...known, from: bound };
    return below;
  }

  /** Age in years on the day, if the facts give it. `bornOn` wins over `age`. */
  age(): number | null {
    const bornOn = this.facts.bornOn;
    return bornOn ? ageOn(bornOn, this.day) : (this.facts.age ?? null);
  }

  /** Computes once along this way; the function itself is the key. */
  once<T>(compute: (s: Situation) => T): T {
    const known = this.computed.indexOf(compute);
    if (known >= 0) return this.outcomes[known] as T;
    const outcome = compute(this);
    this.computed.push(compute);
    this.outcomes.push(outcome);
    return outcome;
  }

  /** True if every test of the condition passes along this way. */
  meets(condition: Condition | undefined): boolean {
    if (condition === undefined) return true;
    for (const passes of compile(condition)) if (!passes(this)) return false;
    return true;
  }
}

const noYes = [false, true] as const;
const voidCases = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface Spec {
  kind: unknown;
  usual?: Scalar | null;
}

function specOf(fact: string, pack: Pack): Spec {
  const known: Spec | undefined = factSpecs[fact as FactName];
  if (known) return known;
  const [owner, name] = fact.split('.');
  const own = owner === pack.id && name ? pack.facts?.[name] : undefined;
  if (!own) throw new Error(`no such fact: ${fact}`);
  return own;
}

function valuesOf(fact: string, kind: unknown): readonly Scalar[] {
  if (Array.isArray(kind)) return kind;
  if (kind === 'boolean') return noYes;
  if (fact === 'ecertVoidCase') return voidCases;
  throw new Error(`an unknown ${fact} is compared with \`below\`, never listed`);
}

/**
 * What somebody might tell of a fact whose usual answer was relied on: one value of each kind. Whether
 * the data are usually registered hangs on the My Number (./derive), so either may be unusual.
 */
export function unusualValues(fact: string, pack: Pack, day: Day): readonly Scalar[] {
  const { kind, usual } = specOf(fact, pack);
  if (kind === 'date') return ['2024-01-01', '2025-06-01', day].filter((one) => one <= day);
  if (kind === 'text') return ['資格（無効）'];
  return valuesOf(fact, kind).filter((value) => value !== usual || fact === 'dataRegistered');
}
