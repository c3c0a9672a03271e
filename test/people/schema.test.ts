import { describe, expect, it } from 'vitest';
import { checkState, mostPeople, type Person, type State, version } from '../../lib/people/schema';
import { everyLang } from '../../lib/words/lang';

const mother: Person = {
  id: 'p-abcdefghij',
  nickname: '母',
  insurer: 'kyoukai',
  facts: { card: 'held' },
  unknown: ['registered'],
  toldOn: { card: '2026-11-20' },
  draft: {},
  reminders: null,
};
const state: State = {
  version,
  people: [mother],
  current: mother.id,
  settings: { lang: 'ja', keep: 'local', textSize: 100 },
};
const withPerson = (changed: object) => ({ ...state, people: [{ ...mother, ...changed }] });
const wanted = {
  cardUntil: null,
  due: { certificate: null, notice: null },
  notify: 'no',
  seen: [],
};
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...mother,
    id: `p-${String.fromCharCode(97 + Math.floor(index / 26 / 26), 97 + (Math.floor(index / 26) % 26), 97 + (index % 26))}aaaaaaa`,
  }));

describe('checkState', () => {
  it('accepts a state as it is', () => {
    expect(checkState(state)).toEqual({ state });
  });

  it.each([
    ['a list', [], '', '{ … }', '[]'],
    ['no people', { ...state, people: undefined }, 'people', '[ … ]', 'nothing'],
    ['a name too many', { ...state, note: 'x' }, 'note', 'nothing', '"x"'],
    ['a person who is a text', { ...state, people: ['母'] }, 'people[0]', '{ … }', '"母"'],
    ['a field too many', withPerson({ number: 1 }), 'people[0].number', 'nothing', '1'],
    ['a bad nickname', withPerson({ nickname: '' }), 'people[0].nickname', '1–30', '""'],
    ['no nickname', withPerson({ nickname: undefined }), 'people[0].nickname', '"…"', 'nothing'],
    ['no facts', withPerson({ facts: undefined }), 'people[0].facts', '{ … }', 'nothing'],
    [
      'a wrong fact',
      withPerson({ facts: { notice: 'yes' } }),
      'people[0].facts.notice',
      'held | lost | none',
      '"yes"',
    ],
    [
      'free text of a reader',
      withPerson({ facts: { readerShows: '山田太郎' } }),
      'people[0].facts.readerShows',
      '資格（無効） | 資格情報なし | other',
      '"山田太郎"',
    ],
    [
      'a fact both told and unknown',
      withPerson({ facts: { registered: true } }),
      'people[0].unknown.registered',
      'facts.registered',
      '"registered"',
    ],
    [
      'an unknown unknown',
      withPerson({ unknown: [7] }),
      'people[0].unknown[0]',
      'a known fact',
      '7',
    ],
    [
      'reminders of no day',
      withPerson({ reminders: { ...wanted, cardUntil: '2026-02-30' } }),
      'people[0].reminders.cardUntil',
      'YYYY-MM-DD',
      '"2026-02-30"',
    ],
    [
      'a notification nobody knows',
      withPerson({ reminders: { ...wanted, notify: 'mail' } }),
      'people[0].reminders.notify',
      'no | plain | named',
      '"mail"',
    ],
    ['unknown not a list', withPerson({ unknown: {} }), 'people[0].unknown', '[ … ]', '{}'],
    [
      'told on no day',
      withPerson({ toldOn: { card: '2026-02-30' } }),
      'people[0].toldOn.card',
      'YYYY-MM-DD',
      '"2026-02-30"',
    ],
    [
      'told what nobody asks',
      withPerson({ toldOn: { name: '2026-02-03' } }),
      'people[0].toldOn.name',
      'a known fact',
      '"2026-02-03"',
    ],
    [
      'a choice that is not offered',
      withPerson({ draft: { notice: 'yes' } }),
      'people[0].draft.notice',
      'held | lost | none',
      '"yes"',
    ],
    [
      'free text of a reader, chosen',
      withPerson({ draft: { readerShows: '山田太郎' } }),
      'people[0].draft.readerShows',
      '資格（無効） | 資格情報なし | other',
      '"山田太郎"',
    ],
    ['no draft', withPerson({ draft: undefined }), 'people[0].draft', '{ … }', 'nothing'],
    [
      'one id twice',
      { ...state, people: [mother, mother] },
      'people[1].id',
      'an id of its own',
      '"p-abcdefghij"',
    ],
    ['nobody in front', { ...state, current: null }, 'current', 'people[ … ].id', 'null'],
    ['a stranger in front', { ...state, people: [] }, 'current', 'null', '"p-abcdefghij"'],
    [
      'a language we do not speak',
      { ...state, settings: { lang: 'xx', keep: 'local', textSize: 100 } },
      'settings.lang',
      everyLang.join(' | '),
      '"xx"',
    ],
    [
      'no place to keep it',
      { ...state, settings: { lang: 'ja', textSize: 100 } },
      'settings.keep',
      'local | session',
      'nothing',
    ],
    [
      'a size of text that is not offered',
      { ...state, settings: { ...state.settings, textSize: 110 } },
      'settings.textSize',
      '100 | 125 | 150 | 200',
      '110',
    ],
    [
      'ten thousand people',
      { ...state, people: Array(10_000).fill(mother) },
      'people',
      String(mostPeople),
      '10000',
    ],
  ])('%s: says where, what was expected and what was found', (_, raw, path, expected, found) => {
    const { faults } = checkState(raw);
    expect(faults).toHaveLength(1);
    expect(faults?.[0]).toMatchObject({ path, expected, found });
  });

  it('says which ids are possible', () => {
    for (const insurer of ['協会けんぽ', '06139711', 'a1234', '', 'A', 7])
      expect(checkState(withPerson({ insurer })).faults?.[0]?.path).toBe('people[0].insurer');
    for (const insurer of ['other', 'guide002', 'my-own-pack', null])
      expect(checkState(withPerson({ insurer })).faults).toBeUndefined();
  });

  it('holds a ward', () => {
    const people = many(mostPeople);
    expect(checkState({ ...state, people, current: people[7]?.id }).faults).toBeUndefined();
  });

  it('names at most 20 faults, however much is wrong', () => {
    const people = many(mostPeople).map((person) => ({ ...person, facts: { card: 1, age: -1 } }));
    expect(checkState({ ...state, people, current: people[0]?.id }).faults).toHaveLength(20);
    expect(checkState({ ...state, people: Array(100).fill(0) }).faults).toHaveLength(20);
  });

  it('gives back a copy that shares nothing with what it was given', () => {
    const opened = checkState(state).state;
    opened?.people[0]?.unknown.push('age');
    if (opened?.people[0]) opened.people[0].facts.age = 3;
    expect(mother.unknown).toEqual(['registered']);
    expect(mother.facts).toEqual({ card: 'held' });
  });
});
