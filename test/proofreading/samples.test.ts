import { expect, it } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import type { Verdict } from '@/lib/decision/types';
import { onNationalGround } from '@/lib/insurers/built-in';
import { speak } from '@/lib/words/verdict';
import { packNamed } from './sample';

const works: Facts = { card: 'held', registered: true, ecert: 'valid', age: 40 };
const noCard: Facts = { card: 'none', age: 40 };

type Case = [
  title: string,
  pack: string,
  on: string,
  facts: Facts,
  verdict: Partial<Pick<Verdict, 'hold' | 'route' | 'giveBack' | 'destroy'>>,
  says?: string,
];

const cases: Case[] = [
  // What stands in the format beside who gets what is said with the step.
  [
    'municipal: how it is sent',
    'sample-municipal',
    '2026-11-20',
    noCard,
    { route: 'ex-officio' },
    '自宅に届きます。送り方：世帯主あて、簡易書留。期限が来ると、次は申請しなくても届きます。',
  ],
  [
    'municipal: to which day it will be good',
    'sample-municipal',
    '2026-11-20',
    noCard,
    { hold: 'certificate' },
    '"what":"certificate-until","on":"2027-07-31"',
  ],
  [
    'municipal: what a reissue costs',
    'sample-municipal',
    '2026-11-20',
    { ...works, notice: 'lost' },
    { hold: 'notice' },
    'もう一度出してもらいます。手数料はかかりません。',
  ],
  [
    'society: a short certificate, and none after it',
    'sample-society',
    '2026-11-20',
    { ...works, card: 'lost' },
    { route: 'application' },
    '3～5営業日ほどかかります。使えるのは、出てから2か月です。期限が来ても、次はありません。',
  ],
  [
    'society: data blocked, which says nothing of the card',
    'sample-society',
    '2026-11-20',
    { ...works, 'sample-society.dataBlocked': true },
    { hold: 'certificate' },
    '"rule":"ground.other"',
  ],
  [
    'mutual: once a month, through the workplace',
    'sample-mutual',
    '2026-11-20',
    { ...noCard, notice: 'none' },
    { route: 'ex-officio' },
    '勤め先を通して届きます。月に1回、まとめて出ます。',
  ],
  // A society: the notice only on its own site, short certificates, both for people who need help.
  [
    'society: a working card',
    'sample-society',
    '2026-11-20',
    works,
    { hold: 'notice', route: null },
    '会員サイト',
  ],
  [
    'society: no card, ex officio',
    'sample-society',
    '2026-11-20',
    noCard,
    { hold: 'certificate', route: 'ex-officio' },
  ],
  [
    'society: no card, joining',
    'sample-society',
    '2026-11-20',
    { ...noCard, joining: true },
    { hold: 'certificate', route: 'tick' },
  ],
  [
    'society: card lost',
    'sample-society',
    '2026-11-20',
    { ...works, card: 'lost' },
    { hold: 'certificate', route: 'application' },
    '2か月',
  ],
  [
    'society: both for people who need help',
    'sample-society',
    '2026-11-20',
    { ...works, needsAssistance: true },
    { hold: 'both', route: 'application' },
  ],
  [
    'society: data blocked',
    'sample-society',
    '2026-11-20',
    { ...works, 'sample-society.dataBlocked': true },
    { hold: 'certificate', route: 'application' },
  ],
  [
    'society: custody is not stated',
    'sample-society',
    '2026-11-20',
    { ...works, cardInCustody: true },
    { hold: 'undetermined', route: 'ask-insurer' },
  ],
  [
    'society: certificate back once the card works',
    'sample-society',
    '2026-11-20',
    { ...works, certificate: 'held' },
    { hold: 'notice', giveBack: ['certificate'] },
  ],
  // A municipality: arrears, students, periods of stay.
  [
    'municipal: no card',
    'sample-municipal',
    '2026-11-20',
    noCard,
    { hold: 'certificate', route: 'ex-officio' },
  ],
  [
    'municipal: arrears',
    'sample-municipal',
    '2026-11-20',
    { ...noCard, 'sample-municipal.specialTreatment': true },
    { hold: 'certificate' },
    '医療費の全額',
  ],
  [
    'municipal: arrears, a child',
    'sample-municipal',
    '2026-11-20',
    { ...noCard, age: 12, 'sample-municipal.specialTreatment': true },
    { hold: 'certificate' },
  ],
  [
    'municipal: arrears with a working card',
    'sample-municipal',
    '2026-11-20',
    { ...works, 'sample-municipal.specialTreatment': true },
    { hold: 'notice' },
    '医療費の全額',
  ],
  [
    'municipal: a student',
    'sample-municipal',
    '2026-11-20',
    { ...noCard, 'sample-municipal.term': '学生' },
    { hold: 'certificate' },
    '3月31日',
  ],
  [
    'municipal: a limited stay',
    'sample-municipal',
    '2026-11-20',
    { ...noCard, 'sample-municipal.term': '在留期間' },
    { hold: 'certificate' },
    '在留期間が終わる日',
  ],
  [
    'municipal: moved away',
    'sample-municipal',
    '2026-11-20',
    { ...noCard, leftOn: '2026-11-10', certificate: 'held', certificateValidUntil: '2027-07-31' },
    { hold: 'neither', giveBack: ['certificate'] },
  ],
  // A trade society: a certificate for everybody who joins, the notice months later.
  [
    'trade: joining with a working card',
    'sample-trade',
    '2026-11-20',
    { ...works, joining: true },
    { hold: 'certificate', route: 'automatic' },
    'まず全員',
  ],
  [
    'trade: later, with a working card',
    'sample-trade',
    '2026-11-20',
    { ...works, joining: false },
    { hold: 'notice', route: null },
  ],
  [
    'trade: needs help',
    'sample-trade',
    '2026-11-20',
    { ...works, needsAssistance: true },
    { hold: 'both', route: 'application' },
  ],
  // Mutual aid: everybody gets the notice.
  [
    'mutual aid: no card',
    'sample-mutual',
    '2026-11-20',
    noCard,
    { hold: 'both', route: 'ex-officio' },
  ],
  [
    'mutual aid: before the change',
    'sample-mutual',
    '2024-11-20',
    noCard,
    { hold: 'neither', route: null },
  ],
  [
    'mutual aid: the old card is still good',
    'sample-mutual',
    '2025-11-20',
    { ...noCard, oldCard: 'held' },
    { hold: 'both', route: 'bulk' },
  ],
  [
    'mutual aid: old card to give back',
    'sample-mutual',
    '2026-11-20',
    { ...works, oldCard: 'held' },
    { hold: 'notice', giveBack: ['oldCard'] },
  ],
  [
    'mutual aid: e-certificate just expired',
    'sample-mutual',
    '2026-11-20',
    { ...works, ecert: 'expired', ecertExpiredOn: '2026-11-01' },
    { hold: 'notice', route: null },
  ],
  // The late-elderly: everybody until 2026-07-31, then by age and use.
  [
    'elderly: everybody in July',
    'sample-elderly',
    '2026-07-31',
    { ...works, age: 78 },
    { hold: 'certificate', route: 'automatic' },
    '全員に',
  ],
  [
    'elderly: from August, 85',
    'sample-elderly',
    '2026-08-01',
    { ...works, age: 85 },
    { hold: 'certificate', route: 'automatic' },
  ],
  [
    'elderly: from August, 84 and a steady user',
    'sample-elderly',
    '2026-08-01',
    { ...works, age: 84, 'sample-elderly.usesInYear': 6, 'sample-elderly.usedLately': true },
    { hold: 'notice', route: null },
  ],
  [
    'elderly: from August, 84 and used five times',
    'sample-elderly',
    '2026-08-01',
    { ...works, age: 84, 'sample-elderly.usesInYear': 5 },
    { hold: 'certificate', route: 'automatic' },
  ],
  [
    'elderly: from August, 84 and not lately',
    'sample-elderly',
    '2026-08-01',
    { ...works, age: 84, 'sample-elderly.usesInYear': 9, 'sample-elderly.usedLately': false },
    { hold: 'certificate' },
  ],
];

it.each(cases)('%s', (_, name, on, facts, expected, says) => {
  const pack = onNationalGround(packNamed(`samples/${name}`));
  const verdict = decide(facts, pack, on);
  expect(verdict).toMatchObject(expected);
  const spoken = JSON.stringify(speak(verdict, pack, 'ja'));
  if (says) expect(spoken).toContain(says);
  expect(verdict.cites.length).toBeGreaterThan(0);
});

it('elderly: what is not known is asked for', () => {
  const pack = onNationalGround(packNamed('samples/sample-elderly'));
  const { hold, ask } = decide({ ...works, age: 80 }, pack, '2026-08-01');
  expect(hold).toBe('undetermined');
  expect(ask.slice(0, 2).sort()).toEqual([
    'sample-elderly.usedLately',
    'sample-elderly.usesInYear',
  ]);
});

it('society: a topic of its own is said in its own words', () => {
  const pack = onNationalGround(packNamed('samples/sample-society'));
  const verdict = decide({ ...works, abroad: true }, pack, '2026-11-20');
  expect(speak(verdict, pack, 'ja').silent.map((one) => one.text)).toContain(
    '海外に住んでいる人が何を持つか。',
  );
});
