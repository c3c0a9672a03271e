import type { CertificateStatement, NoticeStatement, Pack } from '@/lib/insurers/format';
import { isDay } from './calendar';
import type { Day, Phrase } from './types';

/**
 * What a document says of a paper beside who gets it: how and when it comes, its title, how long it
 * is good. Sentences that follow the step with which the person gets it. The statement's own word
 * goes before the one for all such papers of the pack.
 */
export function detailsOf(
  one: CertificateStatement | NoticeStatement,
  pack: Pack,
): readonly Phrase[] {
  let details = known.get(one);
  if (!details) {
    details = findDetails(one, pack);
    known.set(one, details);
  }
  return details;
}

/** A statement is of one pack and never changes, and is asked for with every answer. */
const known = new WeakMap<object, readonly Phrase[]>();

function findDetails(one: CertificateStatement | NoticeStatement, pack: Pack): Phrase[] {
  const usual = pack.papers?.[one.about];
  const delivery = one.delivery ?? usual?.delivery ?? [];
  const sent = one.deliveryNote ?? (one.delivery ? undefined : usual?.deliveryNote);
  const { months, text } = validityOf(one, pack);
  const { daysAfterFiling, businessDaysAfterFiling, monthly } = one.lead ?? {};
  const span = (key: string, days: readonly [number, number] | undefined) =>
    days ? [{ key, params: { first: `${days[0]}`, last: `${days[1]}` } }] : [];
  return [
    ...(one.title ? [{ key: 'detail.title', params: { title: one.title } }] : []),
    // Of several ways the documents do not say which one it will be.
    ...(delivery.length === 1 ? [{ key: `detail.delivery.${delivery[0]}` }] : []),
    ...(sent ? [{ key: 'detail.delivery.note', params: { text: sent } }] : []),
    ...span('detail.lead.days', daysAfterFiling),
    ...span('detail.lead.businessDays', businessDaysAfterFiling),
    ...(monthly ? [{ key: 'detail.lead.monthly' }] : []),
    ...(months ? [{ key: 'detail.validity.months', params: { n: `${months}` } }] : []),
    ...(text ? [{ key: 'detail.validity.text', params: { text } }] : []),
    ...('renewal' in one && one.renewal ? [{ key: `detail.renewal.${one.renewal}` }] : []),
  ];
}

/** The day to which the paper will be good, where the documents name one. */
export function validUntil(one: CertificateStatement, pack: Pack, day: Day): Day | null {
  const { until, yearly } = validityOf(one, pack);
  if (until) return until;
  if (!yearly) return null;
  const year = Number(day.slice(0, 4));
  // The day of the year that comes next; a 29 February waits for a leap year.
  for (let next = year; next <= year + 8; next++) {
    const on = `${next}-${yearly}`;
    if (isDay(on) && on >= day) return on;
  }
  return null;
}

const validityOf = (one: CertificateStatement | NoticeStatement, pack: Pack) =>
  one.validity ?? pack.papers?.[one.about]?.validity ?? {};

/** What a step costs, where it is stated. */
export const feeOf = (yen: number | undefined): Phrase[] =>
  yen === undefined
    ? []
    : [yen === 0 ? { key: 'detail.fee.free' } : { key: 'detail.fee.yen', params: { n: `${yen}` } }];
