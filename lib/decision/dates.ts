import type { Pack } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { addDays, addMonths, afterMonthEnd } from './calendar';
import { certificate, type ExpiredFor } from './certificate';
import { validUntil } from './details';
import type { Explorer } from './explore';
import type { Facts } from './facts';
import { hasLeft, hold } from './hold';
import type { Situation } from './situation';
import { milestonesOf } from './timeline';
import { expected } from './todo';
import type { DateNote, Day } from './types';

/** Deadlines and expiries that follow from the facts, earliest first. Days in Asia/Tokyo. */
export function dateNotes(facts: Facts, pack: Pack, day: Day, explorer: Explorer): DateNote[] {
  const notes = explorer.shared(leadNotes, ({ what, on }) => `${what} ${on}`);
  const told = { ecert: facts.ecertExpiredOn, certificate: facts.certificateValidUntil };
  for (const [what, on] of Object.entries(told)) if (on) notes.push({ what, on, cites: [] });
  if (facts.ecertExpiredOn) {
    // Open from the first day on which less than three months are left (K-Q12).
    const on = addDays(addMonths(facts.ecertExpiredOn, -3), 1);
    notes.push({ what: 'ecert-renewal-from', on, cites: ['N-renewal'] });
    if (!explorer.certain(hasLeft))
      notes.push(...expiryNotes(facts.ecertExpiredOn, facts, pack, day));
  }
  if (facts.oldCard === 'held' && !explorer.certain(hasLeft))
    notes.push(...oldCardNotes(facts, pack));
  return notes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** First and last day on which the certificate that is due can be expected. */
function leadNotes(s: Situation): DateNote[] {
  if (hold(s) === 'neither') return [];
  const { grant, decisive } = certificate(s);
  if (grant !== 'yes' || !decisive.statement) return [];
  const { from, by } = expected(decisive.statement, s.facts);
  const { cites } = decisive.statement;
  const until = s.given('certificateValidUntil')
    ? null
    : validUntil(decisive.statement, s.pack, s.day);
  return [
    ...(from ? [{ what: 'certificate-from', on: from, cites }] : []),
    ...(by ? [{ what: 'certificate-by', on: by, cites }] : []),
    ...(until ? [{ what: 'certificate-until', on: until, cites }] : []),
  ];
}

/** The first day of each span after the expiry that the documents tell apart (16-07). */
const spans: readonly { span: ExpiredFor; what: string; first: (expiry: Day) => Day }[] = [
  { span: 'between-the-counts', what: 'ecert-three-months', first: (on) => addMonths(on, 3) },
  {
    span: 'past-three-months',
    what: 'ecert-three-months-month-end',
    first: (on) => afterMonthEnd(on, 3),
  },
];

/** From when an expired e-certificate is a ground, where this insurer counts months. */
function expiryNotes(expiry: Day, facts: Facts, pack: Pack, day: Day): DateNote[] {
  const state = facts.ecert ?? (expiry < day ? 'expired' : 'valid');
  if (state !== 'expired' || (facts.card ?? 'held') !== 'held') return [];
  const counting = statementsOn(pack, day).certificate.filter((one) =>
    one.ground.includes('ecert-expired'),
  );
  return spans.flatMap(({ span, what, first }) => {
    const cites = counting.flatMap((one) => (one.when?.expiredFor === span ? one.cites : []));
    return cites.length > 0 ? [{ what, on: first(expiry), cites: [...new Set(cites)] }] : [];
  });
}

/** The last day of the old card: by the documents, or the day printed on it if that comes first. */
function oldCardNotes({ oldCardValidUntil: printed }: Facts, pack: Pack): DateNote[] {
  const end = milestonesOf(pack).find(({ what }) => what === 'old-card');
  if (!end) return printed ? [{ what: 'old-card', on: printed, cites: [] }] : [];
  const own = printed != null && printed < end.on;
  return [{ what: 'old-card', on: own ? printed : end.on, cites: own ? [] : end.cites }];
}
