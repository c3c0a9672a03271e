import fc from 'fast-check';
import { addDays } from '../../lib/decision/calendar';
import { type FactKind, type FactName, type Facts, factSpecs } from '../../lib/decision/facts';
import { factsOf } from '../../lib/decision/interview';
import { notices, occasions, type Reminders, stages } from '../../lib/people/reminder-shape';
import { type Person, type State, textSizes, version } from '../../lib/people/schema';
import { everyLang } from '../../lib/words/lang';

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days));
const names = Object.keys(factSpecs) as FactName[];

function anyValueOf(name: FactName): fc.Arbitrary<unknown> {
  const kind: FactKind = factSpecs[name].kind;
  if (typeof kind === 'object') return fc.constantFrom(...kind);
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'date') return day;
  if (kind === 'text') return fc.constantFrom('資格（無効）', '資格情報なし', 'other');
  return name === 'age' ? fc.integer({ min: 0, max: 130 }) : fc.integer({ min: 1, max: 12 });
}

const onLongScreens = [...factsOf('papers'), ...factsOf('circumstances')] as FactName[];

const maybeDay = fc.option(day);
const reminders: fc.Arbitrary<Reminders> = fc.record(
  {
    cardUntil: maybeDay,
    due: fc.record({ certificate: maybeDay, notice: maybeDay }, { noNullPrototype: true }),
    notify: fc.constantFrom(...notices),
    seen: fc.uniqueArray(
      fc.record(
        {
          what: fc.constantFrom(...occasions),
          on: day,
          stage: fc.constantFrom(...stages),
          putAway: fc.boolean(),
        },
        { noNullPrototype: true },
      ),
      { selector: ({ what }) => what },
    ),
  },
  { noNullPrototype: true },
);

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const personId = fc
  .array(fc.constantFrom(...letters), { minLength: 10, maxLength: 10 })
  .map((chosen) => `p-${chosen.join('')}`);

const person: fc.Arbitrary<Person> = fc
  .record({
    id: personId,
    nickname: fc.constantFrom('わたし', '母', 'Me', '横浜のお義母さん', '<b>父</b>', '👨‍👩‍👧'),
    insurer: fc.constantFrom(null, 'kyoukai', 'guide002', 'a-pack-that-is-gone'),
    facts: fc.record(Object.fromEntries(names.map((name) => [name, anyValueOf(name)])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    maybeUnknown: fc.uniqueArray(fc.constantFrom<string>(...names)),
    toldOn: fc.dictionary(fc.constantFrom<string>(...names), day, { noNullPrototype: true }),
    draft: fc.record(
      Object.fromEntries(onLongScreens.map((name) => [name, fc.option(anyValueOf(name))])),
      { requiredKeys: [], noNullPrototype: true },
    ) as fc.Arbitrary<Person['draft']>,
    reminders: fc.option(reminders),
  })
  .map(({ maybeUnknown, facts, ...rest }) => ({
    ...rest,
    facts: facts as Facts,
    unknown: maybeUnknown.filter((name) => !Object.hasOwn(facts, name)),
  }));

/** Any state the schema allows, up to five people. */
export const anyState: fc.Arbitrary<State> = fc
  .record({
    people: fc.uniqueArray(person, { maxLength: 5, selector: ({ id }) => id }),
    front: fc.nat(),
    lang: fc.constantFrom(...everyLang),
    keep: fc.constantFrom('local' as const, 'session' as const),
    textSize: fc.constantFrom(...textSizes),
  })
  .map(({ people, front, lang, keep, textSize }) => ({
    version,
    people,
    current: people[front % Math.max(people.length, 1)]?.id ?? null,
    settings: { lang, keep, textSize },
  }));
