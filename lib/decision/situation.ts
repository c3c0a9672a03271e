import type { Condition, Pack, Scalar, Test } from '@/lib/insurers/format';
import { ageOn } from './calendar';
import { type FactName, type Facts, factSpecs } from './facts';
import type { Day } from './types';

/** One thing assumed about an unknown fact on the way to an outcome. */
export interface Choice {
  fact: string;
  at: number;
  of: number;
}

type Bounds = { from?: Scalar; until?: Scalar };

/** One way of filling in the unknown, and what is learned on it. */
export interface Way {
  /** The choices to take first; further ones begin at their first option. */
  script: readonly Choice[];
  /** A fact with a usual answer that is to be kept open all the same. */
  open: FactName | null;
  /** Collects the facts whose usual answer was relied on. */
  usualRead: Set<FactName>;
  /** What conditions may ask beside the facts (./derive). */
  derived: Record<string, (s: Situation) => Scalar | null>;
}

/**
 * A person's facts on one day, seen along one way of filling in what is unknown.
 *
 * Reading an unknown fact takes the next choice of the script (or begins a new one), so running a
 * function once for every script (see ./explore) gives its outcome for every way of filling in.
 * That makes three-valued logic exact: an answer is certain if all ways lead to it.
 */
export class Situation {
  readonly choices: Choice[] = [];
  /** What was settled so far along this way: a value, or bounds for dates and numbers. */
  private readonly assumed = new Map<string, Scalar | null>();
  private readonly bounds = new Map<string, Bounds>();
  private readonly memo = new Map<string, unknown>();

  readonly facts: Facts;
  readonly pack: Pack;
  readonly day: Day;
  private readonly way: Way;

  constructor(facts: Facts, pack: Pack, day: Day, way: Way) {
    this.facts = facts;
    this.pack = pack;
    this.day = day;
    this.way = way;
  }

  /** The fact as given; null if the person does not know. Never forks. */
  given(fact: FactName): Scalar | null {
    return (this.facts[fact] as Scalar | null | undefined) ?? null;
  }

  /** The fact's value along this way. Forks over the fact's values if it is unknown. */
  value(fact: string): Scalar | null {
    const given = this.facts[fact as FactName] as Scalar | null | undefined;
    if (given !== undefined && given !== null) return given;
    const settled = this.assumed.get(fact);
    if (settled !== undefined) return settled;
    const value = this.unknown(fact);
    this.assumed.set(fact, value);
    return value;
  }

  private unknown(fact: string): Scalar | null {
    const spec: { kind: unknown; usual?: Scalar | null } | undefined =
      factSpecs[fact as FactName] ?? this.packFact(fact);
    if (!spec) throw new Error(`no such fact: ${fact}`);
    if (spec.usual === undefined) return this.fork(fact, valuesOf(fact, spec.kind));
    this.way.usualRead.add(fact as FactName);
    if (this.way.open !== fact) return spec.usual;
    return this.fork(fact, unusualValues(fact as FactName, this.day));
  }

  private packFact(fact: string) {
    const [pack, name] = fact.split('.');
    return pack === this.pack.id && name ? this.pack.facts?.[name] : undefined;
  }

  /**
   * A paper's whereabouts; null if unknown. What is right to hold does not wait for what is in the
   * drawer, so an unknown drawer opens no second way unless the fact itself is kept open.
   */
  possession(paper: FactName): Scalar | null {
    const given = this.given(paper);
    if (given !== null) return given;
    this.way.usualRead.add(paper);
    if (this.way.open !== paper) return null;
    const settled = this.assumed.get(paper);
    if (settled !== undefined) return settled;
    const { kind }: { kind: unknown } = factSpecs[paper];
    const value = this.fork(paper, [null, ...valuesOf(paper, kind)]);
    this.assumed.set(paper, value);
    return value;
  }

  /** Takes one of several options that only an unknown fact can decide between. */
  fork<T>(fact: string, options: readonly T[]): T {
    const next = this.way.script[this.choices.length] ?? { fact, at: 0, of: options.length };
    this.choices.push(next);
    return options[next.at] as T;
  }

  /** True if the fact (a date or a number) is smaller than the bound. Forks only if undecided. */
  below(fact: string, bound: Scalar): boolean {
    const value = fact === 'age' ? this.age() : this.given(fact as FactName);
    if (value !== null) return value < bound;
    const known = this.bounds.get(fact) ?? {};
    if (known.until !== undefined && known.until <= bound) return true;
    if (known.from !== undefined && known.from >= bound) return false;
    const below = this.fork(`${fact}<${bound}`, [false, true]);
    this.bounds.set(fact, below ? { ...known, until: bound } : { ...known, from: bound });
    return below;
  }

  /** Age in years on the day, if the facts give it. `bornOn` wins over `age`. */
  age(): number | null {
    const bornOn = this.facts.bornOn;
    return bornOn ? ageOn(bornOn, this.day) : (this.facts.age ?? null);
  }

  /** Computes once along this way. */
  once<T>(key: string, compute: () => T): T {
    if (!this.memo.has(key)) this.memo.set(key, compute());
    return this.memo.get(key) as T;
  }

  /** True if every test of the condition passes along this way. */
  meets(condition: Condition | undefined): boolean {
    for (const key in condition) {
      if (!this.passes(key, condition[key] as Test)) return false;
    }
    return true;
  }

  private passes(key: string, test: Test): boolean {
    if (typeof test === 'object' && !Array.isArray(test) && !('not' in test)) {
      const range = test as { from?: Scalar; until?: Scalar; atLeast?: Scalar; below?: Scalar };
      const from = range.from ?? range.atLeast;
      const until = range.until ?? range.below;
      // A usual "not so" (not left, not cancelled) lies in no period.
      if (factSpecs[key as FactName] && 'usual' in factSpecs[key as FactName]) {
        const value = this.value(key);
        return (
          value !== null &&
          (from === undefined || value >= from) &&
          (until === undefined || value < until)
        );
      }
      return (
        (from === undefined || !this.below(key, from)) &&
        (until === undefined || this.below(key, until))
      );
    }
    const derive = this.way.derived[key];
    const value = derive
      ? this.once(key, () => derive(this))
      : papers.has(key)
        ? this.possession(key as FactName)
        : this.value(key);
    if (typeof test === 'object' && 'not' in test) return !oneOf(test.not as Scalar, value);
    return oneOf(test as Scalar, value);
  }
}

const papers = new Set(['notice', 'certificate', 'oldCard', 'elderlyCard']);

const oneOf = (test: Scalar | Scalar[], value: Scalar | null) =>
  Array.isArray(test) ? test.includes(value as Scalar) : test === value;

const voidCases = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function valuesOf(fact: string, kind: unknown): readonly Scalar[] {
  if (Array.isArray(kind)) return kind;
  if (kind === 'boolean') return [false, true];
  if (fact === 'ecertVoidCase') return voidCases;
  throw new Error(`an unknown ${fact} is compared with \`below\`, never listed`);
}

/** The usual answer first, then one of each kind that differs from it. */
function unusualValues(fact: FactName, day: Day): readonly (Scalar | null)[] {
  const spec: { kind: unknown } = factSpecs[fact];
  if (spec.kind === 'boolean') return [false, true];
  if (Array.isArray(spec.kind)) return spec.kind;
  if (spec.kind === 'date') return [null, '2025-06-01' < day ? '2025-06-01' : '2024-01-01', day];
  return [null, '資格（無効）'];
}
