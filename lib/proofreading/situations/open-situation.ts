import { addDays, ageOn } from '@/lib/decision/calendar';
import { type FactKind, factSpecs } from '@/lib/decision/facts';
import { Situation } from '@/lib/decision/situation';
import type { Day } from '@/lib/decision/types';
import type { Pack, Scalar } from '@/lib/insurers/format';
import type { Space, ValueLists } from './space';

type Value = Scalar | null;

/** Facts that count only once they are told, so that "not told" is a case of its own. */
const untold = ['notice', 'certificate', 'oldCard', 'elderlyCard', 'ticked', 'myNumberSubmitted'];

/**
 * A person of whom nothing is given: whatever the engine reads, it meets every value that some
 * statement of the pack can tell apart. Going through all scripts goes through all the situations
 * that can matter to what is judged, and no others.
 */
export class OpenSituation extends Situation {
  readonly picked = new Map<string, Value>();
  readonly fixed: ReadonlyMap<string, Value>;
  private readonly space: Space;
  private readonly lists: ValueLists;

  constructor(
    pack: Pack,
    day: Day,
    script: ConstructorParameters<typeof Situation>[3],
    space: Space,
    fixed: ReadonlyMap<string, Value>,
  ) {
    super({}, pack, day, script);
    this.space = space;
    this.lists = space.listsFor(day);
    this.fixed = fixed;
  }

  private pick(fact: string, options: readonly Value[]): Value {
    const known = this.fixed.get(fact) ?? this.picked.get(fact);
    if (known !== undefined) return known;
    if (this.fixed.has(fact)) return null;
    const value = options.length === 1 ? (options[0] as Value) : this.fork(fact, options);
    this.picked.set(fact, value);
    return value;
  }

  override given(fact: string): Value {
    if (fact.includes('.')) return this.value(fact);
    if (fact === 'ecertVoidCase' || fact === 'ecertExpiredOn') return this.ofEcert(fact);
    if (fact === 'ecert') return this.value('card') === 'held' ? this.value('ecert') : null;
    if (fact === 'bornOn') return this.bornOn();
    return this.pick(fact, this.values(fact, true));
  }

  override value(fact: string): Value {
    if (fact === 'ecertVoidCase') return this.pick(fact, this.values(fact, false));
    if (untold.includes(fact)) {
      const told = this.told(fact);
      return told ?? this.pick(`${fact} `, this.values(fact, false));
    }
    return this.pick(fact, this.values(fact, specOf(fact, this.pack).usual === null));
  }

  override told(fact: string): Value {
    return this.pick(fact, this.values(fact, true));
  }

  override age(): number | null {
    if (this.space.tests('bornOn')) return ageOn(this.bornOn(), this.day);
    return this.pick('age', this.values('age', false)) as number;
  }

  private bornOn(): Day {
    return this.pick('bornOn', this.values('bornOn', false)) as Day;
  }

  /** What is known of an e-certificate agrees with its state. */
  private ofEcert(fact: string): Value {
    const state = this.fixed.get('ecert') ?? this.picked.get('ecert') ?? null;
    if (fact === 'ecertVoidCase') return state === 'void' ? this.value(fact) : null;
    return state === 'valid' ? this.pick(fact, this.values(fact, false)) : null;
  }

  private values(fact: string, orNone: boolean): readonly Value[] {
    const lists = orNone ? this.lists.orNone : this.lists.plain;
    let values = lists.get(fact);
    if (!values) {
      values = this.findValues(fact, orNone);
      lists.set(fact, values);
    }
    return values;
  }

  private findValues(fact: string, orNone: boolean): readonly Value[] {
    const { kind } = specOf(fact, this.pack);
    const { day, space } = this;
    if (fact === 'age') return space.ages();
    if (fact === 'bornOn') return space.birthdays(day);
    if (fact === 'ecertExpiredOn') return [null, day];
    if (fact === 'ecertVoidCase') return space.values(fact);
    if (fact === 'enrolledOn') return space.days(fact, day, [addDays(day, -4000)]);
    if (fact === 'leftOn') {
      const filed = space.tests('leavingFiled') ? [addDays(day, -6)] : [];
      return [null, ...filed, ...space.days(fact, day, [addDays(day, -1), day])];
    }
    if (fact === 'registrationCancelledOn') {
      const today = space.tests('cancelling') ? [day] : [];
      return [null, ...today, ...space.days(fact, day, [addDays(day, -1)])];
    }
    if (fact === 'certificateValidUntil' || fact === 'oldCardValidUntil')
      return [null, ...space.around(fact, [addDays(day, -1), day])];
    const none = orNone ? [null] : [];
    if (kind === 'date') return space.tests(fact) ? [...none, ...space.around(fact, [])] : [null];
    if (kind === 'text') return [null, ...space.values(fact)];
    return [...none, ...space.values(fact)];
  }
}

interface Spec {
  kind: FactKind;
  usual?: Value;
}

function specOf(fact: string, pack: Pack): Spec {
  const known: Readonly<Record<string, Spec>> = factSpecs;
  const own = pack.facts?.[fact.slice(pack.id.length + 1)] as Spec | undefined;
  return (Object.hasOwn(known, fact) ? known[fact] : own) ?? { kind: 'text' };
}
