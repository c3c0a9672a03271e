import type { Pack } from '@/lib/insurers/format';
import type { Facts } from './facts';
import { type Choice, Situation } from './situation';
import type { Day } from './types';

/** One outcome and what had to be assumed for it. No assumption = certain. */
export interface Leaf<T> {
  outcome: T;
  assumed: readonly Choice[];
  /** Facts whose usual answer was relied on. */
  relied: readonly string[];
}

const nothing: readonly Choice[] = [];

/** Goes through the ways of filling in the unknown facts of one person on one day. */
export class Explorer {
  private readonly facts: Facts;
  private readonly pack: Pack;
  private readonly day: Day;
  private readonly granted: readonly Choice[];
  /** A situation that never had to assume anything: what it has computed stays good. */
  private certainSo: Situation;

  /** `granted`: assumptions that hold on every way, such as those of another explorer's leaf. */
  constructor(facts: Facts, pack: Pack, day: Day, granted: readonly Choice[] = []) {
    this.granted = granted;
    this.facts = facts;
    this.pack = pack;
    this.day = day;
    this.certainSo = this.situation([]);
  }

  private situation(script: readonly Choice[]): Situation {
    return new Situation(this.facts, this.pack, this.day, script, this.granted);
  }

  private judged<T>(s: Situation, judge: (s: Situation) => T): T {
    const outcome = judge(s);
    if (s === this.certainSo && s.choices.length > 0) this.certainSo = this.situation([]);
    return outcome;
  }

  /** The way after this one; null after the last. */
  private next(s: Situation): Situation | null {
    const script = nextScript(s.choices);
    return script && this.situation(script);
  }

  /** Runs a judgement for every way, one leaf after another, until `visit` returns false. */
  walk<T>(judge: (s: Situation) => T, visit: (leaf: Leaf<T>) => boolean): void {
    for (let s: Situation | null = this.certainSo; s; s = this.next(s)) {
      const outcome = this.judged(s, judge);
      // The situation that assumed nothing goes on to other judgements, which may assume something.
      const assumed = s.choices.length > 0 ? s.choices : nothing;
      if (!visit({ outcome, assumed, relied: s.relied })) return;
    }
  }

  leaves<T>(judge: (s: Situation) => T): Leaf<T>[] {
    const leaves: Leaf<T>[] = [];
    this.walk(judge, (leaf) => leaves.push(leaf) > 0);
    return leaves;
  }

  /** True if the judgement comes out true whatever the unknown facts are. */
  certain(judge: (s: Situation) => boolean): boolean {
    for (let s: Situation | null = this.certainSo; s; s = this.next(s))
      if (!this.judged(s, judge)) return false;
    return true;
  }

  /** What is certain of a list: the entries every way has, in the order of the first. */
  shared<T>(judge: (s: Situation) => readonly T[], key: (one: T) => string): T[] {
    let common: T[] | null = null;
    this.walk(judge, ({ outcome }) => {
      if (common === null) common = [...outcome];
      else common = common.filter((one) => holds(outcome, one, key));
      return common.length > 0;
    });
    return common ?? [];
  }
}

/** Most entries are statements of the pack, the same one on every way: no need to write their key. */
function holds<T>(list: readonly T[], one: T, key: (one: T) => string): boolean {
  return list.includes(one) || list.some((other) => key(other) === key(one));
}

/** The script that turns the last choice which has an option left; null when all are taken. */
function nextScript(choices: readonly Choice[]): Choice[] | null {
  let last = choices.length - 1;
  while (last >= 0 && (choices[last] as Choice).at === (choices[last] as Choice).of - 1) last--;
  if (last < 0) return null;
  const script = choices.slice(0, last + 1);
  const turned = script[last] as Choice;
  script[last] = { ...turned, at: turned.at + 1 };
  return script;
}

/** The value all leaves agree on, or undefined. */
export function agreed<T extends string | null>(leaves: readonly Leaf<T>[]): T | undefined {
  const first = leaves[0]?.outcome;
  return leaves.every((leaf) => leaf.outcome === first) ? first : undefined;
}
