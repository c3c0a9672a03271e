import { expect, test } from 'vitest';
import { detailsOf, validUntil } from '@/lib/decision/details';
import type { CertificateStatement, Pack } from '@/lib/insurers/format';
import { grants, madeUp, refuses } from './made-up';

const pack = (papers: Pack['papers'] = {}): Pack => ({ ...madeUp([grants, refuses]), papers });
const statement = (more: object) =>
  madeUp([{ ...grants, ...more }]).statements[0] as CertificateStatement;
const keys = (more: object, papers: Pack['papers'] = {}) =>
  detailsOf(statement(more), pack(papers)).map(({ key, params }) =>
    params ? [key, ...Object.values(params)] : [key],
  );

test('nothing is said of what is not stated', () => {
  expect(keys({})).toEqual([]);
  expect(keys({ validity: { until: '2030-11-30' }, delivery: ['home', 'counter'] })).toEqual([]);
});

test.each([
  [{ title: '資格確認書（短期）' }, ['detail.title', '資格確認書（短期）']],
  [{ delivery: ['home'] }, ['detail.delivery.home']],
  [{ lead: { daysAfterFiling: [0, 7] } }, ['detail.lead.days', '0', '7']],
  [{ lead: { businessDaysAfterFiling: [2, 3] } }, ['detail.lead.businessDays', '2', '3']],
  [{ lead: { monthly: true } }, ['detail.lead.monthly']],
  [{ validity: { months: 2 } }, ['detail.validity.months', '2']],
  [{ validity: { text: '卒業まで' } }, ['detail.validity.text', '卒業まで']],
  [{ renewal: 'none' }, ['detail.renewal.none']],
])('%j is said', (more, said) => {
  expect(keys(more)).toEqual([said]);
});

test('the statement’s own word goes before the one for all such papers', () => {
  const papers: Pack['papers'] = {
    certificate: {
      name: '資格確認書',
      delivery: ['home'],
      validity: { months: 60 },
      cites: ['M-1'],
    },
  };
  expect(keys({}, papers)).toEqual([['detail.delivery.home'], ['detail.validity.months', '60']]);
  expect(keys({ delivery: ['counter'], validity: { months: 2 } }, papers)).toEqual([
    ['detail.delivery.counter'],
    ['detail.validity.months', '2'],
  ]);
});

test('how it is sent is said with where it arrives', () => {
  const papers: Pack['papers'] = {
    certificate: {
      name: '資格確認書',
      delivery: ['home'],
      deliveryNote: '簡易書留',
      cites: ['M-1'],
    },
  };
  expect(keys({}, papers)).toEqual([
    ['detail.delivery.home'],
    ['detail.delivery.note', '簡易書留'],
  ]);
  expect(keys({ delivery: ['counter'] }, papers)).toEqual([['detail.delivery.counter']]);
  expect(keys({ deliveryNote: '世帯主あて' })).toEqual([['detail.delivery.note', '世帯主あて']]);
});

test.each([
  [{}, '2026-11-20', null],
  [{ months: 6 }, '2026-11-20', null],
  [{ until: '2030-11-30' }, '2026-11-20', '2030-11-30'],
  [{ yearly: '07-31' }, '2026-07-31', '2026-07-31'],
  [{ yearly: '07-31' }, '2026-08-01', '2027-07-31'],
  [{ yearly: '02-29' }, '2026-08-01', '2028-02-29'],
  [{ yearly: '02-30' }, '2026-08-01', null],
])('a certificate good %j that comes on %s ends on %s', (validity, day, until) => {
  expect(validUntil(statement({ validity }), pack(), day)).toBe(until);
});
