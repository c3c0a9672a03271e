import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import type { Verdict } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import {
  gives,
  grants,
  madeUp,
  noCard,
  refuses,
  type Stated,
  today,
  usual,
  works,
} from './made-up';

const stated = (...more: object[]) => madeUp([grants, refuses, gives, ...more] as Stated[]);
const verdict = (facts: Facts, pack: Pack = usual) => decide(facts, pack, today);
const rules = ({ because }: Verdict) => because.map(({ rule, say }) => `${rule} ${say.key}`);
const actions = ({ todo }: Verdict) => todo.map(({ action }) => action);

const full = stated(
  { about: 'desk', visit: 'any', bring: ['certificate'] },
  { about: 'desk', visit: 'any', bring: ['mynaCard'] },
  { about: 'refused', visit: 'any', bring: ['notice'] },
  { about: 'paper', paper: 'oldCard', do: 'return', to: 'insurer' },
  { about: 'paper', paper: 'elderlyCard', do: 'no-return' },
  { about: 'paper', paper: 'notice', do: 'keep' },
  { about: 'todo', action: 'get-card', when: { card: 'none' } },
  { about: 'todo', action: 'renew-ecert', when: { card: 'held' } },
  { about: 'silence', topic: 'fee', when: { card: 'none' } },
  { about: 'silence', topic: 'other', when: { card: 'held' }, contact: 'phone' },
);

test('everything that is known of somebody without a card', () => {
  const facts: Facts = { ...noCard, oldCard: 'held', elderlyCard: 'held', notice: 'held' };
  expect(decide(facts, full, today)).toEqual({
    hold: 'both',
    bring: [['certificate']],
    bringNever: [['notice']],
    route: 'application',
    todo: [
      {
        action: 'apply-certificate',
        form: '交付申請書',
        to: 'workplace',
        say: { key: 'todo.apply-certificate' },
        cites: ['M-0'],
      },
      { action: 'get-card', say: { key: 'todo.get-card' }, cites: ['M-9'] },
      {
        action: 'return-old-card',
        to: 'insurer',
        say: { key: 'todo.return-old-card' },
        cites: ['M-6'],
      },
    ],
    giveBack: ['oldCard'],
    destroy: [],
    keep: ['notice'],
    because: [
      { rule: 'ground.no-card', say: { key: 'because.ground.no-card' }, cites: [] },
      { rule: 's0', say: { key: 'because.certificate.yes.application' }, cites: ['M-0'] },
      { rule: 's2', say: { key: 'because.notice.yes' }, cites: ['M-2'] },
      { rule: 's7', say: { key: 'because.no-return.elderlyCard' }, cites: ['M-7'] },
    ],
    ask: ['leftOn'],
    silent: [{ topic: 'fee', contact: 'window', say: { key: 'silent.fee' } }],
    dates: [],
    cites: ['M-0', 'M-2', 'M-7', 'M-3', 'M-5', 'M-9', 'M-6', 'M-8', 'M-11'],
    asOf: '2026-03-01',
  });
});

test('everything that is known of somebody whose card works', () => {
  expect(decide({ ...works, notice: 'none' }, full, today)).toMatchObject({
    hold: 'notice',
    bring: [['mynaCard']],
    bringNever: [['notice']],
    route: null,
    todo: [
      { action: 'renew-ecert' },
      // Nothing leads to the notice that is due.
      { action: 'ask-insurer', say: { key: 'todo.ask-how.notice' } },
    ],
    giveBack: [],
    keep: [],
    silent: [{ topic: 'other', contact: 'phone', say: { key: 'silent.other' } }],
  });
});

describe('reasons', () => {
  test.each([
    [
      works,
      ['ground.works because.ground.works', 's1 because.certificate.no', 's2 because.notice.yes'],
    ],
    [
      { card: 'lost', registered: false },
      [
        'ground.not-registered because.ground.not-registered',
        'ground.lost because.ground.lost',
        's0 because.certificate.yes.application',
        's2 because.notice.yes',
      ],
    ],
    [{ ...works, leftOn: '2026-11-19' }, ['left because.left']],
    [{ ...works, enrolledOn: '2026-11-21' }, ['not-yet because.not-yet']],
    // Nothing but the notice is the same for everybody.
    [{}, ['s2 because.notice.yes']],
  ] as [Facts, string[]][])('of %j', (facts, said) => {
    expect(rules(verdict(facts))).toEqual(said);
  });

  test('where nothing is said', () => {
    expect(rules(verdict({ ...noCard, notice: 'none' }, madeUp()))).toEqual([
      'ground.no-card because.ground.no-card',
      'certificate.no-card because.certificate.ask',
      'notice because.notice.ask',
    ]);
    expect(rules(verdict({ ...noCard, notice: 'held' }, madeUp()))[2]).toBe(
      'notice because.notice.kept',
    );
    expect(
      verdict({ ...noCard, notice: 'none' }, madeUp()).because.map(({ cites }) => cites),
    ).toEqual([[], [], []]);
  });

  test('in the pack’s own words', () => {
    const pack = madeUp([
      { ...grants, say: 'certificate' },
      { ...gives, say: 'notice' },
    ] as Stated[]);
    expect(rules(verdict(noCard, pack)).slice(1)).toEqual([
      's0 made-up:certificate',
      's1 made-up:notice',
    ]);
  });

  test('that differ on every way say at least that the answer does not', () => {
    const pack = madeUp([
      grants,
      refuses,
      { about: 'notice', give: 'yes', when: { registered: true } },
      { about: 'notice', give: 'yes' },
    ] as Stated[]);
    const { because, hold } = verdict({ card: 'held', ecert: 'valid' }, pack);
    expect(hold).toBe('undetermined');
    expect(because).toEqual([
      { rule: 'every-reading', say: { key: 'because.every-reading' }, cites: [] },
    ]);
  });

  test('are told apart by rule and sentence: a notice that is kept is another reason', () => {
    const ask = madeUp([grants, refuses, { about: 'notice', give: 'ask' }] as Stated[]);
    expect(rules(verdict(works, ask))).toEqual([
      'ground.works because.ground.works',
      's1 because.certificate.no',
    ]);
  });
});

describe('things to do', () => {
  test('only if they are certain', () => {
    expect(actions(verdict({}, full))).toEqual([]);
    expect(actions(verdict({ card: 'lost' }, full))).toEqual(['apply-certificate']);
  });

  test.each([
    [{ ...noCard, leftOn: '2026-11-19' }, ['get-card', 'ask-new-insurer']],
    [{ ...noCard, leftOn: '2026-11-20' }, ['apply-certificate', 'get-card']],
    [{ ...noCard, enrolledOn: '2026-11-21' }, ['get-card']],
  ] as [Facts, string[]][])('of %j', (facts, what) => {
    expect(actions(verdict(facts, full))).toEqual(what);
  });

  test('ask, where the documents are silent', () => {
    const [ask] = verdict({ ...noCard, notice: 'none' }, madeUp()).todo;
    expect(ask).toEqual({
      action: 'ask-insurer',
      to: 'insurer',
      say: { key: 'todo.ask-insurer' },
      cites: [],
    });
  });

  test('ask the next insurer, once this one is left', () => {
    expect(verdict({ leftOn: '2026-11-19' }).todo).toEqual([
      { action: 'ask-new-insurer', say: { key: 'todo.ask-new-insurer' }, cites: [] },
    ]);
  });
});

describe('silence', () => {
  const topics = (facts: Facts, ...statements: object[]) =>
    verdict(facts, madeUp(statements as Stated[])).silent.map(({ topic }) => topic);
  const no = { about: 'notice', give: 'no' };

  test.each([
    ['of the certificate', noCard, [gives], ['certificate.no-card']],
    [
      'of the certificate, by its topic',
      noCard,
      [{ ...grants, grant: 'ask', topic: 'lost-card' }, gives],
      ['lost-card'],
    ],
    [
      'of the notice',
      { ...noCard, notice: 'none' },
      [grants, { ...gives, give: 'ask', topic: 'digits' }],
      ['digits'],
    ],
    ['of a notice that is not given', noCard, [grants, { ...no, topic: 'digits' }], ['digits']],
    ['of a notice without a topic', { ...noCard, notice: 'none' }, [grants], []],
    ['of nothing, where a notice is given', noCard, [grants, { ...gives, topic: 'digits' }], []],
    ['of nothing', noCard, [grants, gives], []],
    ['of nothing, once somebody left', { ...noCard, leftOn: '2026-11-19' }, [gives], []],
    [
      'of a paper',
      { ...noCard, oldCard: 'held', elderlyCard: 'held' },
      [
        grants,
        gives,
        { about: 'paper', paper: 'oldCard', do: 'ask' },
        { about: 'paper', paper: 'elderlyCard', do: 'ask', topic: 'elderly' },
        { about: 'paper', paper: 'elderlyCard', do: 'keep', topic: 'not-this' },
      ],
      ['paper.oldCard', 'elderly'],
    ],
    [
      'each topic once',
      noCard,
      [
        { ...grants, grant: 'ask', topic: 'x' },
        gives,
        { about: 'silence', topic: 'x', contact: 'phone' },
        { about: 'silence', topic: 'y' },
      ],
      ['x', 'y'],
    ],
  ] as [string, Facts, object[], string[]][])('%s', (_, facts, statements, found) => {
    expect(topics(facts, ...statements)).toEqual(found);
  });
});

describe('where something is open', () => {
  test('what all ways share is certain', () => {
    const { hold, route, ask } = verdict({ card: 'held', registered: true });
    expect([hold, route]).toEqual(['undetermined', null]);
    expect(ask[0]).toBe('ecert');
  });

  test('what turns the paper to hold is asked first', () => {
    const pack = stated({
      about: 'desk',
      visit: 'any',
      bring: ['elderlyCard'],
      when: { member: 'dependent' },
    });
    const { ask } = verdict({ card: 'held', registered: true }, pack);
    expect(ask.slice(0, 2)).toEqual(['ecert', 'member']);
  });

  test.each([
    ['route', { ...grants, ground: ['no-card'], route: 'bulk', when: { member: 'dependent' } }],
    ['bring', { about: 'desk', visit: 'any', bring: ['elderlyCard'], when: { member: 'insured' } }],
    ['giveBack', { about: 'paper', paper: 'oldCard', do: 'return', when: { member: 'dependent' } }],
  ])('it is asked what turns the %s', (_, statement) => {
    const pack = madeUp([statement, grants, refuses, gives] as Stated[]);
    expect(verdict({ ...noCard, oldCard: 'held' }, pack).ask).toContain('member');
    expect(verdict({ ...noCard, oldCard: 'held' }).ask).not.toContain('member');
  });

  test('two ways to be treated differ in what is brought together', () => {
    const together = { about: 'desk', visit: 'any', bring: ['elderlyCard', 'declaration'] };
    const apart = { about: 'desk', visit: 'any', bring: ['elderlyCard'] };
    const pack = stated({ ...together, when: { member: 'insured' } }, apart);
    expect(verdict(noCard, pack).bring).toEqual([['elderlyCard']]);
  });

  test('what is refused on one of the ways only is not said', () => {
    const pack = stated(
      { about: 'refused', visit: 'any', bring: ['portalScreen'], when: { member: 'insured' } },
      { about: 'refused', visit: 'any', bring: ['portalPdf'], when: { member: 'dependent' } },
      { about: 'refused', visit: 'any', bring: ['phone'] },
    );
    expect(verdict(noCard, pack).bringNever).toEqual([['phone']]);
  });

  test('a form that depends is not named', () => {
    const pack = madeUp([
      { ...grants, form: '届', when: { member: 'dependent' } },
      grants,
      refuses,
      gives,
    ] as Stated[]);
    expect(actions(verdict(noCard, pack))).toEqual([]);
    expect(actions(verdict({ ...noCard, member: 'dependent' }, pack))).toEqual([
      'apply-certificate',
    ]);
  });

  test('a statement is cited that decides on any of the ways', () => {
    expect(verdict({ card: 'held', registered: true }).cites).toEqual(['M-1', 'M-2', 'M-0']);
  });

  test('it is as of the newest document, or of the day', () => {
    expect(verdict(works).asOf).toBe('2026-03-01');
    expect(verdict(works, madeUp([], { documents: [] })).asOf).toBe(today);
  });
});
