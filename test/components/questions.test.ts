import { describe, expect, it } from 'vitest';
import { answerLines } from '@/components/checklist/answers';
import {
  choices,
  circumstances,
  helpCites,
  helpKey,
  paperAnswers,
  readerWords,
  shortName,
  yearsFor,
} from '@/components/checklist/questions';
import { type FactSpec, factSpecs } from '@/lib/decision/facts';
import { factsOf, knownScreens } from '@/lib/decision/interview';
import { checkPersonFacts } from '@/lib/people/person-facts';
import { langs } from '@/lib/words/catalogue';
import { ui } from '@/lib/words/ui';

const t = ui('ja');
const isSaid = (key: string) => t(key as Parameters<typeof t>[0]) !== key;

describe('every question can be asked', () => {
  it.each(knownScreens)(
    '%s has a title, a short name, a reason, and help with its source',
    (screen) => {
      for (const part of ['title', 'short', 'why'])
        expect(isSaid(`q.${screen}.${part}`)).toBe(true);
      const help = helpKey(screen);
      expect(isSaid(`q.${screen}.help`)).toBe(help !== null);
      if (help) expect(helpCites[screen]?.length).toBeGreaterThan(0);
    },
  );

  it.each(Object.entries(choices))(
    '%s offers exactly the values of the contract',
    (fact, groups) => {
      const { kind } = factSpecs[fact as keyof typeof choices] as { kind: unknown };
      const offered = groups.flatMap(({ options }) => options.map(({ value }) => value));
      const expected = Array.isArray(kind)
        ? kind
        : kind === 'boolean'
          ? [true, false]
          : Array.from({ length: 12 }, (_, i) => i + 1);
      expect([...offered].sort()).toEqual([...expected].sort());
      for (const { words } of groups.flatMap(({ options }) => options))
        expect(isSaid(words)).toBe(true);
    },
  );

  it('offers every circumstance once, and its usual answer is the one of the contract', () => {
    const items = circumstances.flatMap(({ items }) => items);
    expect(items.map(({ fact }) => fact).sort()).toEqual([...factsOf('circumstances')].sort());
    for (const { fact, open, ticked } of items) {
      const spec: FactSpec = factSpecs[fact as keyof typeof factSpecs];
      const usual = spec.usual === undefined ? spec.mostly : spec.usual;
      // These two hang on other answers: nothing is told of them by leaving them open.
      const hangs = fact === 'dataRegistered' || fact === 'portalUsable';
      expect(open, fact).toBe(hangs ? null : usual);
      expect(isSaid(`circ.${fact}`)).toBe(true);
      if (ticked === 'date') expect(isSaid(`circ.${fact}.when`)).toBe(true);
      else if (ticked !== 'words') expect(ticked, fact).toBe(!usual);
    }
  });

  it('offers for a paper what the contract knows', () => {
    for (const [paper, offered] of Object.entries(paperAnswers)) {
      const { kind } = factSpecs[paper as keyof typeof paperAnswers];
      expect([...offered].sort()).toEqual([...kind].sort());
    }
  });

  it('keeps only words of the reader that may be kept', () => {
    for (const { value } of readerWords) {
      const raw = { facts: { readerShows: value }, unknown: [], toldOn: {}, draft: {} };
      expect(checkPersonFacts(raw, 'person').faults).toEqual([]);
    }
  });
});

describe('the years offered for a date', () => {
  it('begin with the likeliest and hold the year given before', () => {
    expect(yearsFor('leftOn', '2026-11-20', null)).toEqual({ first: 2027, last: 2016 });
    expect(yearsFor('leftOn', '2026-11-20', '2010-03-31')).toEqual({ first: 2027, last: 2010 });
    expect(yearsFor('certificateValidUntil', '2026-11-20', '2040-01-01')).toEqual({
      first: 2024,
      last: 2040,
    });
  });
});

describe('answers written out', () => {
  const lines = (screen: Parameters<typeof answerLines>[0], answers: object, lang = langs[0]) =>
    answerLines(screen, answers as never, ui(lang), lang);

  it.each([
    ['card', { card: 'held' }, '手元にある'],
    ['card', { card: null }, '分からない'],
    ['registered', { registered: false }, '登録していない'],
    ['ecertVoidCase', { ecertVoidCase: 11 }, 'カードを自分から返した'],
    ['age', { age: 72 }, '72歳'],
    ['age', { bornOn: '1950-03-04' }, '1950年3月4日（昭和25年3月4日）生まれ'],
    ['enrolledOn', { enrolledOn: '2015-04-01' }, '2015年4月1日（平成27年4月1日）'],
    ['x.often', { 'x.often': 3 }, '3'],
    ['x.often', { 'x.often': true }, 'はい'],
    ['circumstances', { leftOn: null, abroad: false, dataRegistered: null }, 'なし'],
    ['circumstances', { dataRegistered: true, portalUsable: true }, 'なし'],
    ['circumstances', { dataRegistered: false }, 'マイナポータルに、いまの加入先がまだ出ていない'],
    [
      'circumstances',
      { readerShows: '資格（無効）' },
      '病院や薬局で、資格が確認できないと言われた：「資格（無効）」',
    ],
  ] as const)('%s %j', (screen, answers, line) => expect(lines(screen, answers)).toEqual([line]));

  it('writes each paper on a line of its own', () => {
    expect(lines('papers', { notice: 'held', oldCard: null })).toEqual([
      '資格情報のお知らせ：ある',
      '従来の健康保険証：分からない',
    ]);
  });

  it('names a pack’s own question by its own words', () => {
    expect(shortName('x.often', t, () => '何回使いましたか')).toBe('何回使いましたか');
    expect(shortName('card', t, () => '')).toBe('マイナンバーカード');
  });
});
