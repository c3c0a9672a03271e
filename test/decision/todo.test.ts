import { describe, expect, test } from 'vitest';
import type { CertificateJudgement } from '@/lib/decision/certificate';
import { dateNotes } from '@/lib/decision/dates';
import { Explorer } from '@/lib/decision/explore';
import type { Facts } from '@/lib/decision/facts';
import {
  actions,
  certificateTodos,
  expected,
  inOrder,
  paperTodo,
  recipient,
  statedTodo,
} from '@/lib/decision/todo';
import type { Route, Todo } from '@/lib/decision/types';
import type {
  CertificateStatement,
  Lead,
  PaperStatement,
  StatementOf,
} from '@/lib/insurers/format';
import { gives, grants, madeUp, noCard, refuses, today, works } from './made-up';

const todo = (action: string, key = `todo.${action}`, form?: string): Todo => ({
  action,
  ...(form && { form }),
  say: { key },
  cites: [],
});

describe('things to do', () => {
  test('stop harm first, then papers, then tidying up', () => {
    const mixed = ['destroy-old-card', 'ask-insurer', 'renew-ecert', 'stop-card', 'carry-notice'];
    expect(inOrder(mixed.map((one) => todo(one))).map(({ action }) => action)).toEqual([
      'stop-card',
      'renew-ecert',
      'carry-notice',
      'destroy-old-card',
      'ask-insurer',
    ]);
    expect(
      inOrder([...actions].reverse().map((one) => todo(one))).map((one) => one.action),
    ).toEqual([...actions]);
  });

  test('are said once, but two sentences or two forms of one action both', () => {
    const both = [
      todo('tick'),
      todo('tick', 'other'),
      todo('tick', 'todo.tick', '様式'),
      todo('tick', 'todo.tick', '届'),
      todo('tick'),
    ];
    expect(inOrder(both).map(({ say, form }) => [say.key, form])).toEqual([
      ['todo.tick', undefined],
      ['other', undefined],
      ['todo.tick', '様式'],
      ['todo.tick', '届'],
    ]);
  });

  test('are the actions of the contract, and one for packs whose notice goes back', () => {
    expect([...actions].sort()).toEqual(
      'apply-certificate ask-insurer ask-new-insurer cancel-registration carry-notice check-last4 check-notice check-portal destroy-certificate destroy-old-card fill-declaration get-card keep-elderly-card prepare-copy register reissue-notice renew-card renew-ecert report-certificate-lost report-police report-wrong-person return-certificate return-elderly-card return-notice return-old-card stop-card submit-my-number swap-certificate tell-workplace tick use-portal-instead wait-certificate wait-notice'.split(
        ' ',
      ),
    );
  });
});

test.each([
  ['insurer', {}, 'insurer'],
  [undefined, {}, undefined],
  ['police', { member: 'voluntary-continuation' }, 'police'],
  ['workplace-or-direct', {}, 'workplace'],
  ['workplace-or-direct', { member: 'insured' }, 'workplace'],
  ['workplace-or-direct', { member: 'dependent' }, 'workplace'],
  ['workplace-or-direct', { member: 'voluntary-continuation' }, 'insurer'],
  ['workplace-or-direct', { member: 'special-retiree' }, 'insurer'],
] as const)('what goes to %s from %j goes to %s', (to, facts, whom) => {
  expect(recipient(to, facts)).toBe(whom);
});

const statement = (more: Partial<CertificateStatement> = {}) =>
  madeUp([{ ...grants, ...more }]).statements[0] as CertificateStatement;

test.each([
  [undefined, {}, {}],
  [{ monthly: true }, { enrolledOn: today }, {}],
  [{ by: '2026-12-01' }, {}, { by: '2026-12-01' }],
  [
    { period: { from: '2026-08-01', until: '2026-11-01' } },
    {},
    { from: '2026-08-01', by: '2026-10-31' },
  ],
  [{ daysAfterEnrolment: [30, 50] }, {}, {}],
  [
    { daysAfterEnrolment: [30, 50] },
    { enrolledOn: '2026-11-01' },
    { from: '2026-12-01', by: '2026-12-21' },
  ],
] as [Lead | undefined, Facts, object][])('a lead of %j for %j is %j', (lead, facts, days) => {
  expect(expected(statement(lead ? { lead } : {}), facts)).toEqual(days);
});

describe('getting the certificate', () => {
  const steps = (
    route: Route | null,
    facts: Facts = {},
    more: Partial<CertificateStatement> = {},
  ) => {
    const judgement: CertificateJudgement = {
      grant: 'yes',
      route,
      decisive: { ground: 'no-card', statement: statement(more) },
      granting: [],
    };
    return certificateTodos(judgement, facts, madeUp([]), today);
  };
  const keys = (...of: Parameters<typeof steps>) => steps(...of).map(({ say }) => say.key);
  const { form: _, ...noForm } = statement();
  const withoutForm = (route: Route, facts: Facts = {}) =>
    certificateTodos(
      {
        grant: 'yes',
        route,
        decisive: { ground: 'no-card', statement: noForm as CertificateStatement },
        granting: [],
      },
      facts,
      madeUp([]),
      today,
    ).map(({ say }) => say.key);
  const wait = 'todo.wait-certificate';
  const sooner = 'todo.apply-certificate.sooner';

  test.each([
    ['tick', {}, ['todo.tick']],
    ['tick', { ticked: false }, ['todo.tick']],
    ['tick', { ticked: true }, [`${wait}.tick`]],
    ['application', {}, ['todo.apply-certificate']],
    ['application', { appliedForCertificate: true }, [`${wait}.application`]],
    ['application', { certificate: 'none' }, ['todo.apply-certificate']],
    ['application', { certificate: 'held' }, []],
    ['application', { certificate: 'destroyed' }, ['todo.apply-certificate']],
    ['application', { certificate: 'held', certificateValidUntil: today }, []],
    [
      'application',
      { certificate: 'held', certificateValidUntil: '2026-11-19' },
      ['todo.apply-certificate'],
    ],
    ['application', { certificate: 'lost' }, ['todo.apply-certificate']],
    ['bulk', { certificate: 'lost', certificateValidUntil: '2026-11-19' }, []],
    ['bulk', { certificate: 'lost' }, []],
    ['ask-insurer', {}, []],
    [null, {}, []],
    ['bulk', {}, [sooner, `${wait}.bulk`]],
    ['bulk', { appliedForCertificate: true }, [`${wait}.bulk`]],
    ['automatic', {}, [sooner, `${wait}.automatic`]],
  ] as [Route | null, Facts, string[]][])('by %s with %j', (route, facts, said) => {
    expect(keys(route, facts)).toEqual(said);
  });

  test('is only waiting where there is no quicker way', () => {
    expect(withoutForm('ex-officio')).toEqual([`${wait}.ex-officio`]);
    expect(withoutForm('application')).toEqual(['todo.apply-certificate']);
  });

  test('is nothing where none is given', () => {
    for (const grant of ['no', 'ask'] as const)
      expect(keys('application', {}, { grant })).toEqual([]);
    const silent = {
      grant: 'ask',
      route: 'ask-insurer',
      decisive: { ground: 'no-card', statement: null },
      granting: [],
    } as const;
    expect(certificateTodos({ ...silent, granting: [] }, {}, madeUp([]), today)).toEqual([]);
  });

  test('names the form, where it goes and the source', () => {
    expect(steps('application', { member: 'special-retiree' })).toEqual([
      {
        action: 'apply-certificate',
        form: '交付申請書',
        to: 'insurer',
        say: { key: 'todo.apply-certificate' },
        cites: ['M-0'],
      },
    ]);
    expect(steps('tick')).toEqual([
      { action: 'tick', to: 'workplace', say: { key: 'todo.tick' }, cites: ['M-0'] },
    ]);
  });

  test('says until when to wait', () => {
    expect(steps('tick', { ticked: true }, { lead: { by: '2026-12-01' } })).toEqual([
      {
        action: 'wait-certificate',
        by: '2026-12-01',
        say: { key: `${wait}.tick` },
        cites: ['M-0'],
      },
    ]);
  });
});

describe('a paper', () => {
  const paper = (more: object) =>
    madeUp([{ about: 'paper', paper: 'oldCard', do: 'return', ...more }])
      .statements[0] as PaperStatement;

  test.each([
    [{}, 'return-old-card'],
    [{ do: 'destroy' }, 'destroy-old-card'],
    [{ paper: 'elderlyCard' }, 'return-elderly-card'],
    [{ paper: 'elderlyCard', do: 'keep' }, 'keep-elderly-card'],
    [{ paper: 'certificate' }, 'return-certificate'],
    [{ do: 'keep' }, undefined],
    [{ do: 'no-return' }, undefined],
    [{ paper: 'notice' }, 'return-notice'],
    [{ paper: 'notice', do: 'destroy' }, undefined],
  ])('%j is to be done as %s', (more, action) => {
    expect(paperTodo(paper(more), {}, 'made-up', '2026-11-20')?.action).toBe(action);
  });

  test('says that a certificate is over, which is not the one to be brought', () => {
    const certificate = paper({ paper: 'certificate', do: 'destroy' });
    const key = (certificateValidUntil: string) =>
      paperTodo(certificate, { certificateValidUntil }, 'made-up', '2026-11-20')?.say.key;
    expect(key('2026-11-19')).toBe('todo.destroy-certificate.expired');
    expect(key('2026-11-20')).toBe('todo.destroy-certificate');
    expect(key('2030-11-30')).toBe('todo.destroy-certificate');
  });

  test('goes where the documents say, in the words of the pack if it has any', () => {
    expect(paperTodo(paper({}), {}, 'made-up', '2026-11-20')).toEqual({
      action: 'return-old-card',
      say: { key: 'todo.return-old-card' },
      cites: ['M-0'],
    });
    const to = 'workplace-or-direct';
    expect(paperTodo(paper({ to, say: 'soon' }), {}, 'made-up', '2026-11-20')).toEqual({
      action: 'return-old-card',
      to: 'workplace',
      say: { key: 'made-up:soon' },
      cites: ['M-0'],
    });
  });
});

describe('what the pack says to do', () => {
  const said = (more: object, facts: Facts = {}) =>
    statedTodo(
      madeUp([{ about: 'todo', action: 'renew-ecert', ...more }])
        .statements[0] as StatementOf<'todo'>,
      facts,
      madeUp([]),
      today,
    );

  test('is said as plainly as it is written', () => {
    expect(said({})).toEqual({
      action: 'renew-ecert',
      say: { key: 'todo.renew-ecert' },
      cites: ['M-0'],
    });
    expect(said({ form: '届', to: 'municipality', by: '2027-01-31', say: 'renew' })).toEqual({
      action: 'renew-ecert',
      form: '届',
      to: 'municipality',
      by: '2027-01-31',
      say: { key: 'made-up:renew' },
      cites: ['M-0'],
    });
  });

  test.each([
    [{}, '2026-11-19', undefined],
    [{}, '2026-11-20', '2026-11-20'],
    [{}, '2027-01-10', '2027-01-10'],
    [{ by: '2026-12-31' }, '2027-01-10', '2026-12-31'],
    [{ action: 'renew-card' }, '2027-01-10', undefined],
  ])('%j of an e-certificate until %s is due by %s', (more, ecertExpiredOn, by) => {
    expect(said(more, { ecertExpiredOn }).by).toBe(by);
  });
});

describe('the dates of a person', () => {
  const pack = (lead: Lead) => madeUp([{ ...grants, lead }, refuses, gives]);
  const notes = (facts: Facts, of = pack({ daysAfterEnrolment: [30, 50] })) =>
    dateNotes(facts, of, today, new Explorer(facts, of, today)).map(({ what, on, cites }) => [
      what,
      on,
      ...cites,
    ]);
  const joined = { ...noCard, enrolledOn: '2026-11-01' } as const;

  test.each([
    [works, []],
    [noCard, []],
    [
      joined,
      [
        ['certificate-from', '2026-12-01', 'M-0'],
        ['certificate-by', '2026-12-21', 'M-0'],
      ],
    ],
    [{ ...joined, leftOn: '2026-11-10' }, []],
    [{ ...works, enrolledOn: '2026-11-01' }, []],
    // Whether one is due is open: no day is promised.
    [{ card: 'held', registered: true, enrolledOn: '2026-11-01' }, []],
    [
      { ...works, ecertExpiredOn: '2027-02-28' },
      [
        ['ecert-renewal-from', '2026-11-29', 'N-renewal'],
        ['ecert', '2027-02-28'],
      ],
    ],
    [{ ...works, certificateValidUntil: '2027-07-31' }, [['certificate', '2027-07-31']]],
    [
      { ...joined, certificateValidUntil: '2026-12-10' },
      [
        ['certificate-from', '2026-12-01', 'M-0'],
        ['certificate', '2026-12-10'],
        ['certificate-by', '2026-12-21', 'M-0'],
      ],
    ],
  ] as [Facts, unknown[]][])('%j: %j', (facts, dates) => {
    expect(notes(facts)).toEqual(dates);
  });

  test('two on one day stay in their order', () => {
    expect(
      notes({ ...noCard, certificateValidUntil: '2026-12-01' }, pack({ by: '2026-12-01' })),
    ).toEqual([
      ['certificate-by', '2026-12-01', 'M-0'],
      ['certificate', '2026-12-01'],
    ]);
  });
});
