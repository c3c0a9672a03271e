import type ja from '@/assets/words/ja/pack.json';
import { addDays } from '@/lib/decision/calendar';
import {
  type Condition,
  type Ground,
  grounds,
  type Pack,
  type PackFact,
  type Scalar,
  type Test,
} from '@/lib/insurers/format';
import { catalogue, type Lang, type Translate } from '@/lib/words/catalogue';
import { writeDay } from '@/lib/words/dates';
import { inLang } from '@/lib/words/pack-words';

export type PackKey = keyof typeof ja;
const packWords = catalogue<PackKey>('pack');

/** Which labels the values of a name share; names not here say their values as they are. */
const labels: Readonly<Record<string, string>> = {
  card: 'value.card',
  ecert: 'value.ecert',
  ecertState: 'value.ecert',
  expiredFor: 'value.expiredFor',
  member: 'value.member',
  notice: 'value.paper',
  certificate: 'value.paper',
  oldCard: 'value.paper',
  elderlyCard: 'value.paper',
  certificateGrant: 'value.certificateGrant',
  hold: 'value.hold',
  route: 'route',
  ground: 'ground',
  visit: 'visit',
};

/** Says parts of a pack in one language, as its insurer would read them. */
export class Phrases {
  readonly lang: Lang;
  readonly t: Translate<PackKey>;
  private readonly pack: Pack;

  constructor(pack: Pack, lang: Lang) {
    this.pack = pack;
    this.lang = lang;
    this.t = packWords(lang);
  }

  /** The word for an id: `label('route', 'tick')`. */
  label(group: string, id: string): string {
    return this.t(`${group}.${id}` as PackKey);
  }

  list(group: string, ids: readonly string[]): string {
    return ids.map((id) => this.label(group, id)).join(this.t('join.or'));
  }

  /** Grounds as a list; all of those with which the card cannot be used are said as one. */
  grounds(list: readonly Ground[]): string {
    const cannot: Ground[] = grounds.filter((one) => one !== 'works' && one !== 'just-in-case');
    if (!cannot.every((one) => list.includes(one))) return this.list('ground', list);
    const others = list.filter((one) => !cannot.includes(one));
    return [this.t('ground.cannot'), ...others.map((one) => this.label('ground', one))].join(
      this.t('join.or'),
    );
  }

  day(day: string): string {
    return writeDay(day, this.lang);
  }

  /** A half-open period as people say it: with its last day. */
  period({ from, until }: { from?: string | undefined; until?: string | undefined }): string {
    const params = { from: this.day(from ?? ''), until: this.day(until ? addDays(until, -1) : '') };
    if (from && until) return this.t('period.span', params);
    if (from) return this.t('period.from', params);
    return until ? this.t('period.until', params) : this.t('period.always');
  }

  condition(when: Condition | undefined): string {
    const tests = Object.entries(when ?? {}).map(([name, test]) => this.test(name, test));
    return tests.length > 0 ? tests.join(this.t('join.and')) : this.t('when.everybody');
  }

  private test(name: string, test: Test): string {
    const own = name.includes('.') ? this.pack.facts?.[name.slice(this.pack.id.length + 1)] : null;
    const fact = own ? this.question(own) : this.label('fact', name);
    if (typeof test === 'boolean' && !own) return this.t(test ? 'when.yes' : 'when.no', { fact });
    if (typeof test === 'object' && !Array.isArray(test)) {
      if ('not' in test) return this.t('when.not', { fact, values: this.values(name, test.not) });
      return this.range(fact, test);
    }
    return this.t('when.is', { fact, values: this.values(name, test) });
  }

  private question({ label, question }: PackFact): string {
    const short = inLang(label, this.lang);
    return short ?? this.t('when.case', { fact: inLang(question, this.lang) ?? '' });
  }

  private range(fact: string, test: object): string {
    const { from, until, atLeast, below } = test as Record<string, string & number>;
    if (from === undefined && until === undefined) {
      const params = { fact, from: atLeast ?? '', until: below ?? '' };
      if (atLeast === undefined) return this.t('when.below', params);
      return this.t(below === undefined ? 'when.atLeast' : 'when.between', params);
    }
    const last = until ? addDays(until, -1) : '';
    const params = { fact, from: this.day(from ?? ''), until: this.day(last) };
    if (!from) return this.t('when.until', params);
    if (from === last) return this.t('when.on', params);
    return this.t(until ? 'when.span' : 'when.from', params);
  }

  private values(name: string, values: Scalar | Scalar[]): string {
    return [values]
      .flat()
      .map((value) => {
        if (typeof value === 'boolean') return this.t(value ? 'value.yes' : 'value.no');
        return labels[name] ? this.label(labels[name], String(value)) : String(value);
      })
      .join(this.t('join.or'));
  }
}
