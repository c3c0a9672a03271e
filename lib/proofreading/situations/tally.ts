import type { Day } from '@/lib/decision/types';
import type { Pack, Statement } from '@/lib/insurers/format';
import { type PackFault, told } from '../fault';
import { hasDays } from './days';
import type { OpenSituation } from './open-situation';
import { placeOf, situationText } from './situation-text';

interface Seen {
  example: string;
  days: Set<Day>;
}

/** Counts, situation by situation, which statements answer, and tells what was wrong with it. */
export class Tally<S extends Statement> {
  private readonly pack: Pack;
  private readonly contradict: (a: S, b: S) => boolean;
  private readonly gaps = new Map<string, Seen>();
  private readonly pairs = new Map<S, Map<S, Seen>>();
  private readonly applied = new Set<S>();
  private readonly first = new Set<S>();

  constructor(pack: Pack, contradict: (a: S, b: S) => boolean) {
    this.pack = pack;
    this.contradict = contradict;
  }

  /** `ground`: what the answer is for; null = for everybody. */
  add(relevant: readonly S[], s: OpenSituation, day: Day, ground: string | null): void {
    const answers = relevant.filter((one) => s.meets(one.when));
    const [decisive, ...more] = answers;
    if (!decisive) {
      note(this.gaps, ground ?? '', s, day);
      return;
    }
    this.first.add(decisive);
    for (const one of answers) this.applied.add(one);
    for (const one of more) {
      const others = this.pairs.get(decisive) ?? new Map<S, Seen>();
      this.pairs.set(decisive, others);
      note(others, one, s, day);
    }
  }

  faults(all: readonly S[], about: string): PackFault[] {
    const faults: PackFault[] = [];
    for (const [ground, { example }] of this.gaps) {
      const whom = ground ? ` for ground ${ground}` : '';
      faults.push(told('gap', 'statements', `a ${about} statement${whom}`, `none on ${example}`));
    }
    for (const [decisive, others] of this.pairs) {
      for (const [other, { example }] of others) {
        if (!this.first.has(other)) continue;
        const kind = this.contradict(decisive, other) ? 'contradiction' : 'overlap';
        const found = `${decisive.id} too, on ${example}`;
        faults.push(
          told(
            kind,
            placeOf(this.pack, other),
            `one ${about} statement at a time (${other.id})`,
            found,
          ),
        );
      }
    }
    for (const one of all) {
      if (this.first.has(one) || !hasDays(one)) continue;
      const before = [...this.pairs].find(([, others]) => others.has(one))?.[0];
      faults.push(
        before && this.applied.has(one)
          ? told(
              'shadowed',
              placeOf(this.pack, one),
              `a situation of its own for ${one.id}`,
              `all of them taken by ${before.id}`,
            )
          : told('never-applies', placeOf(this.pack, one), `a situation for ${one.id}`, 'none'),
      );
    }
    return faults;
  }
}

function note<K>(found: Map<K, Seen>, key: K, s: OpenSituation, day: Day): void {
  const seen = found.get(key);
  if (seen) seen.days.add(day);
  else found.set(key, { example: situationText(s, day), days: new Set([day]) });
}
