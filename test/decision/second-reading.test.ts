import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import type { Verdict } from '@/lib/decision/types';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';

const member: Facts = { age: 45, member: 'insured', enrolledOn: '2015-04-01', notice: 'held' };
const works: Facts = { card: 'held', registered: true, ecert: 'valid' };
const noCard: Facts = { card: 'none', registered: false };
const good: Facts = { certificate: 'held', certificateValidUntil: '2029-11-30' };
const expired: Facts = { ...works, ecert: 'expired', ecertExpiredOn: '2026-10-01' };
const on = '2026-11-26';

const forms = ({ todo }: Verdict) => todo.flatMap(({ form }) => form ?? []);
const actions = ({ todo }: Verdict) => todo.map(({ action }) => action);

/** What testers who knew the documents, and not the code, found wrong. */
describe.each<[what: string, insurer: string, facts: Facts, expected: object, day?: string]>([
  // 4.1-g, 8-f5
  [
    'a certificate is all that is left to show',
    'shuppan',
    { ...expired, ...good },
    { hold: 'notice', bring: [['certificate']], destroy: [], keep: ['notice', 'certificate'] },
  ],
  [
    'the reader finds no data, and a certificate is there',
    'kyoukai',
    { ...works, ...good, readerShows: '資格情報なし' },
    { bring: [['certificate']] },
  ],
  [
    'in haste, with a certificate',
    'shuppan',
    { ...works, ...good, visit: 'urgent' },
    { bring: [['certificate'], ['declaration']], destroy: [] },
  ],
  [
    'beside a card that works it may go',
    'shuppan',
    { ...works, ...good, visit: 'no-reader' },
    {
      bring: [
        ['mynaCard', 'notice'],
        ['mynaCard', 'portalScreen'],
      ],
      destroy: ['certificate'],
    },
  ],
  // 2.2-k
  [
    'ticked, and the filing is in',
    'shuppan',
    { ...noCard, enrolledOn: '2026-11-24', ticked: true, notice: 'none', certificate: 'none' },
    { route: 'tick', actions: ['wait-certificate'] },
  ],
  [
    'ticked with a card being renewed: no second request',
    'shuppan',
    { card: 'renewing', registered: true, enrolledOn: '2026-11-10', ticked: true, notice: 'none' },
    { route: 'tick', forms: [] },
  ],
  // 4.1-a
  [
    'no data for the phone either',
    'shuppan',
    { ...works, dataRegistered: false, visit: 'phone' },
    { bring: [] },
  ],
  // 2.3-4
  [
    'damaged and made void',
    'shuppan',
    { card: 'damaged', registered: true, ecert: 'void', ecertVoidCase: 4 },
    { hold: 'both', route: 'application', forms: ['資格確認書（再）交付申請書'] },
  ],
  // 8-f2
  [
    'a reader that cannot read says nothing of the data',
    'shuppan',
    { ...works, readerShows: 'カードを読み取れません' },
    {
      bring: [
        ['mynaCard', 'notice'],
        ['mynaCard', 'portalScreen'],
      ],
    },
  ],
  [
    'a reader that shows nothing',
    'shuppan',
    { ...works, readerShows: ' ' },
    { bring: [['mynaCard']] },
  ],
  ['half-width brackets', 'shuppan', { ...works, readerShows: '資格(無効)' }, { bring: [] }],
  // 10.1-d
  [
    'left and joined again',
    'shuppan',
    { ...works, leftOn: '2026-03-31', enrolledOn: '2026-04-01' },
    { hold: 'notice', destroy: [] },
  ],
  // 1.4-a
  [
    'an old card of an earlier membership',
    'kyoukai',
    { ...works, enrolledOn: '2025-03-01', oldCard: 'held', visit: 'no-reader' },
    {
      bring: [
        ['mynaCard', 'notice'],
        ['mynaCard', 'portalScreen'],
      ],
    },
    '2025-04-10',
  ],
  [
    'an old card past its own day',
    'guide002',
    { ...works, oldCard: 'held', oldCardValidUntil: '2025-06-30' },
    { bring: [['mynaCard']], bringNever: [['oldCard'], ['notice']] },
    '2025-07-02',
  ],
  // 16-10
  [
    'the certificate of the bulk issue was lost',
    'kyoukai',
    { ...noCard, certificate: 'lost' },
    { route: 'application', forms: ['健康保険資格確認書交付申請書'] },
  ],
  [
    'the certificate that the tick brought was thrown away',
    'kyoukai',
    { ...noCard, enrolledOn: '2026-01-10', ticked: true, certificate: 'destroyed' },
    { route: 'application', actions: ['apply-certificate'] },
  ],
  // 2.4-e
  [
    'joining without a card that can be used',
    'kyoukai',
    { card: 'lost', registered: true, enrolledOn: '2026-11-22', joining: true },
    { hold: 'both', route: 'tick' },
  ],
  [
    'an application is in',
    'kyoukai',
    { ...expired, appliedForCertificate: true, certificate: 'none' },
    { hold: 'both', route: 'application', bring: [['certificate']] },
  ],
  [
    'an application is in for a card kept by others',
    'guide002',
    { ...works, cardInCustody: true, appliedForCertificate: true },
    { route: 'application' },
  ],
  // 16-v3
  [
    'before there were certificates',
    'other',
    { ...noCard, oldCard: 'held' },
    { hold: 'notice', route: null, bring: [['oldCard']] },
    '2024-12-01',
  ],
  // 10.2-n
  ['a school event', 'kyoukai', { ...works, visit: 'school-event' }, { bring: [['mynaCard']] }],
  [
    'before the first day there is nothing to show',
    'shuppan',
    { ...noCard, enrolledOn: '2026-12-01', joining: true },
    { route: 'tick', bring: [] },
  ],
  [
    'a 高齢受給者証 tells the age',
    'kyoukai',
    { ...works, age: null, elderlyCard: 'held', visit: 'no-reader' } as Facts,
    {
      bring: [
        ['mynaCard', 'notice', 'elderlyCard'],
        ['mynaCard', 'portalScreen', 'elderlyCard'],
      ],
    },
  ],
  [
    'the printed day of the e-certificate is over',
    'guide002',
    { ...works, ecertExpiredOn: '2026-04-01' },
    { hold: 'both', route: 'ex-officio' },
  ],
])('%s', (_, insurer, facts, expected, day = on) => {
  test(`${insurer} on ${day}`, () => {
    const verdict = decide({ ...member, ...facts }, builtIn.get(insurer) as Pack, day);
    expect({ ...verdict, forms: forms(verdict), actions: actions(verdict) }).toMatchObject(
      expected,
    );
  });
});
