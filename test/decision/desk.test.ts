import { describe, expect, test } from 'vitest';
import { refusals, ways } from '@/lib/decision/desk';
import type { Facts } from '@/lib/decision/facts';
import { givenBack, paperReasons, paperStatements } from '@/lib/decision/papers';
import type { DeskItem, Paper } from '@/lib/decision/types';
import type { PaperStatement } from '@/lib/insurers/format';
import {
  gives,
  grants,
  madeUp,
  noCard,
  refuses,
  type Stated,
  situation,
  today,
  works,
} from './made-up';

const base = [grants, refuses, gives] as unknown as Stated[];
const desk = (bring: DeskItem[], more = {}): Stated =>
  ({ about: 'desk', visit: 'any', bring, ...more }) as Stated;
const refused = (bring: DeskItem[], more = {}): Stated =>
  ({ about: 'refused', visit: 'any', bring, ...more }) as Stated;
const of = (facts: Facts, statements: Stated[], read: typeof ways | typeof refusals) =>
  read(situation(facts, madeUp([...base, ...statements]))).map(({ bring }) => bring.join('+'));

const helper = { ...works, needsAssistance: true } as const;
const items: [DeskItem, Facts, boolean][] = [
  ['mynaCard', works, true],
  ['mynaCard', noCard, false],
  ['mynaCard', helper, false],
  ['mynaCard', { ...works, cardInCustody: true }, false],
  ['mynaCard', { ...works, dataRegistered: false }, false],
  ['mynaCard', { ...works, dataRegistered: false, visit: 'no-reader' }, true],
  // A certificate is due for another reason than a helper: the card is as good as ever.
  ['mynaCard', { ...works, myNumberSubmitted: false }, false],
  ['mynaCard', { ...works, myNumberSubmitted: false, dataRegistered: true }, true],
  ['phone', works, true],
  ['phone', noCard, false],
  ['phone', helper, false],
  ['phone', { ...works, dataRegistered: false, visit: 'no-reader' }, false],
  ['notice', works, true],
  ['notice', { ...works, notice: 'lost' }, false],
  ['notice', { ...works, notice: 'held' }, true],
  ['noticeCopy', works, true],
  ['noticeCopy', { ...works, notice: 'lost' }, false],
  ['portalScreen', works, true],
  ['portalScreen', noCard, false],
  ['portalScreen', { ...works, pinless: true }, false],
  ['portalScreen', { ...works, dataRegistered: false }, false],
  ['portalScreen', { ...works, dataRegistered: false, portalUsable: true }, false],
  ['portalPdf', works, true],
  ['portalPdf', { ...works, portalUsable: false }, false],
  ['certificate', noCard, true],
  ['certificate', works, false],
  ['oldCard', { ...works, oldCard: 'held' }, true],
  ['oldCard', works, false],
  ['elderlyCard', works, true],
  ['elderlyCard', { ...works, elderlyCard: 'lost' }, false],
  ['declaration', noCard, true],
];

describe('a way to be treated', () => {
  test.each(items)('with %s of %j: %s', (item, facts, can) => {
    expect(of(facts, [desk([item])], ways)).toEqual(can ? [item] : []);
  });

  test('needs everything it names', () => {
    expect(of(works, [desk(['mynaCard', 'certificate'])], ways)).toEqual([]);
    expect(of(works, [desk(['mynaCard', 'notice'])], ways)).toEqual(['mynaCard+notice']);
  });

  test('is for its visits, its people and its days', () => {
    const some = [
      desk(['mynaCard'], { visit: ['reader', 'urgent'] }),
      desk(['elderlyCard'], { visit: ['no-reader'] }),
      desk(['declaration'], { when: { card: 'none' } }),
      desk(['phone'], { until: today }),
    ];
    expect(of(works, some, ways)).toEqual(['mynaCard']);
    expect(of({ ...works, visit: 'urgent' }, some, ways)).toEqual(['mynaCard']);
    expect(of({ ...works, visit: 'no-reader' }, some, ways)).toEqual(['elderlyCard']);
    expect(of(noCard, some, ways)).toEqual(['declaration']);
  });

  test('that registers on the spot needs no working card', () => {
    expect(of({ ...works, registered: false }, [desk(['mynaCard'])], ways)).toEqual([]);
    expect(
      of({ ...works, registered: false }, [desk(['mynaCard'], { registersOnSpot: true })], ways),
    ).toEqual(['mynaCard']);
  });

  test.each([{ cardInCustody: true }, { ecert: 'expired' }, { ecertVoidCase: 3 }] as const)(
    'that registers on the spot needs the card itself and its e-certificate: %j',
    (more) => {
      const { ecert: _, ...card } = works;
      const facts: Facts = { ...card, registered: false, ...more };
      expect(of(facts, [desk(['mynaCard'], { registersOnSpot: true })], ways)).toEqual([]);
    },
  );

  test('spares a helper’s charge the card only if a certificate is given instead', () => {
    const none: Stated[] = [
      { about: 'certificate', ground: ['assistance'], grant: 'no' },
      desk(['mynaCard']),
    ] as Stated[];
    expect(ways(situation(helper, madeUp(none)))).toHaveLength(1);
  });

  test.each([[{ leftOn: '2026-11-19' }], [{ enrolledOn: '2026-11-21' }]] as [Facts][])(
    'is none, and none is refused, to %j',
    (facts) => {
      expect(of({ ...works, ...facts }, [desk(['mynaCard'])], ways)).toEqual([]);
      expect(of({ ...works, ...facts }, [refused(['portalScreen'])], refusals)).toEqual([]);
    },
  );
});

describe('a set that is refused', () => {
  test.each([
    [['notice'], works, true],
    [['notice'], { ...works, certificate: 'held' }, false],
    [['notice'], { ...noCard, certificate: 'held' }, true],
    [['oldCard'], works, false],
    [['oldCard'], { ...works, oldCard: 'held' }, true],
    [['portalScreen'], works, true],
    [['notice', 'oldCard'], works, false],
    [['notice', 'oldCard'], { ...works, oldCard: 'held' }, true],
  ] as [DeskItem[], Facts, boolean][])('%j is worth saying of %j: %s', (bring, facts, said) => {
    expect(of(facts, [refused(bring)], refusals)).toEqual(said ? [bring.join('+')] : []);
  });

  test('is not the notice where none is due', () => {
    const none = madeUp([
      refuses,
      { about: 'notice', give: 'no' },
      refused(['notice']),
      refused(['portalScreen']),
    ] as Stated[]);
    expect(refusals(situation(works, none)).map(({ bring }) => bring.join())).toEqual([
      'portalScreen',
    ]);
  });

  test('is for its visits and its people', () => {
    const some = [
      refused(['notice'], { visit: ['no-reader'] }),
      refused(['portalScreen'], { when: { card: 'none' } }),
      refused(['portalPdf'], { visit: ['reader'] }),
    ];
    expect(of(works, some, refusals)).toEqual(['portalPdf']);
    expect(of({ ...noCard, visit: 'no-reader' }, some, refusals)).toEqual([
      'notice',
      'portalScreen',
    ]);
  });
});

describe('what happens to a paper', () => {
  const paper = (what: PaperStatement['do'], which: Paper, more = {}): Stated =>
    ({ about: 'paper', do: what, paper: which, ...more }) as Stated;
  const stated = (facts: Facts, ...statements: Stated[]) =>
    paperStatements(situation(facts, madeUp(statements))).map(({ id }) => id);

  test.each([
    ['return', 'held', true],
    ['return', 'lost', false],
    ['return', null, false],
    ['destroy', 'held', true],
    ['destroy', 'none', false],
    ['ask', 'held', true],
    ['ask', null, false],
    ['no-return', 'held', true],
    ['no-return', null, false],
    ['keep', 'held', true],
    ['keep', null, true],
    ['keep', 'lost', false],
    ['leave-home', 'none', true],
    ['leave-home', null, true],
  ] as [PaperStatement['do'], 'held' | 'lost' | 'none' | null, boolean][])(
    '%s, the old card being %s: %s',
    (what, oldCard, said) => {
      expect(stated({ oldCard }, paper(what, 'oldCard'))).toEqual(said ? ['s0'] : []);
    },
  );

  test('is said to those it concerns', () => {
    const facts = { ...works, oldCard: 'held', notice: 'held' } as const;
    expect(
      stated(
        facts,
        paper('return', 'oldCard', { when: { card: 'none' } }),
        paper('destroy', 'oldCard', { when: { card: 'held' } }),
        paper('return', 'elderlyCard'),
      ),
    ).toEqual(['s1']);
  });

  test('given back is what is returned, and nothing else', () => {
    const pack = madeUp([
      paper('return', 'oldCard'),
      paper('destroy', 'notice'),
      paper('return', 'certificate', { when: { card: 'none' } }),
      paper('return', 'elderlyCard'),
    ]);
    const all = { oldCard: 'held', notice: 'held', certificate: 'held' } as const;
    expect(givenBack(situation({ ...works, ...all }, pack))).toBe('oldCard');
    expect(givenBack(situation({ ...noCard, ...all }, pack))).toBe('oldCard,certificate');
    expect(givenBack(situation(works, pack))).toBe('');
  });

  test('is a reason only where there is nothing to do', () => {
    const pack = madeUp([
      paper('no-return', 'oldCard'),
      paper('leave-home', 'elderlyCard'),
      paper('return', 'notice'),
      paper('keep', 'certificate'),
    ]);
    expect(paperReasons(pack.statements as PaperStatement[])).toEqual([
      { rule: 's0', say: { key: 'because.no-return.oldCard' }, cites: ['M-0'] },
      { rule: 's1', say: { key: 'because.leave-home.elderlyCard' }, cites: ['M-1'] },
    ]);
  });
});
