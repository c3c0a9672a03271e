import type { Scalar } from '@/lib/insurers/format';
import { addDays, addMonths } from './calendar';
import {
  cardWorks,
  certificate,
  ecertState,
  ecertTold,
  expiredFor,
  groundsOf,
} from './certificate';
import { hasLeft, hold, noticeDue, notYetIn, pastThisInsurance, route } from './hold';
import type { Situation } from './situation';
import type { Day } from './types';

/**
 * What a condition may ask beside the facts of the contract. Each is computed from them along one
 * way of filling in the unknown.
 */
export const derivedFacts: Record<string, (s: Situation) => Scalar | null> = {
  /** The last day in this insurance is over. */
  left: hasLeft,
  /** The last day in this insurance is today or over: time to hand papers back. */
  leaving: (s) => {
    const leftOn = s.value('leftOn') as Day | null;
    return leftOn !== null && leftOn <= s.day;
  },
  /** The filing of the leaving, due within five days, has gone in. */
  leavingFiled: (s) => {
    const leftOn = s.value('leftOn') as Day | null;
    return leftOn !== null && addDays(leftOn, daysToFile) < s.day;
  },
  /** The cancelling of the registration is asked for today, or planned. */
  cancelling: (s) => {
    const on = s.value('registrationCancelledOn') as Day | null;
    return on !== null && on >= s.day;
  },
  /** Told to be a dependant; not told counts as no, so that it need not be asked. */
  dependant: (s) => s.told('member') === 'dependent',
  /** The column was ticked on joining after the change; not told counts as no until it is asked. */
  tickOnJoining: (s) => s.told('ticked') === true && !s.below('enrolledOn', '2024-12-02'),
  /** Member of this insurance on the day. */
  insured: (s) => !hasLeft(s) && !notYetIn(s),
  /** 75 and over: no longer a matter of this insurer. */
  pastThisInsurance,
  /** The card is in hand, registered, and its e-certificate valid. */
  cardWorks,
  ecertState,
  /** Only asked of an expired e-certificate. */
  expiredFor: (s) => (ecertState(s) === 'expired' ? expiredFor(s) : null),
  /** Inside the three months before the last day of the e-certificate, when it can be renewed. */
  ecertEndsSoon: (s) => {
    const expiry = s.given('ecertExpiredOn') as Day | null;
    return expiry !== null && s.day <= expiry && addMonths(s.day, 3) > expiry;
  },
  /** What the insurer says of a certificate: `yes`, `no`, or `ask`. */
  certificateGrant: (s) => certificate(s).grant,
  /** A certificate is due. */
  certificateDue: (s) => hold(s) !== 'neither' && certificate(s).grant === 'yes',
  noticeDue,
  /** A notice came at some time, whether it is still there or not. Unknown stays open. */
  noticeCame: (s) => s.value('notice') === 'held' || s.value('notice') === 'lost',
  hold,
  route,
  /** The certificate in hand was still valid when the membership ended, or is valid today. */
  certificateValid: (s) => {
    const leftOn = s.value('leftOn') as Day | null;
    const leaving = leftOn !== null && leftOn <= s.day;
    const day = leaving ? leftOn : s.day;
    const until = s.given('certificateValidUntil') as Day | null;
    if (until !== null) return until >= day;
    const never = s.pack.certificateNeverEndsBefore;
    if (!leaving || (never && day < never.on)) return true;
    return !s.below('certificateValidUntil', day);
  },
  /**
   * The old card is in hand, not past the date printed on it, and of this membership: none was issued
   * any more from 2024-12-02 on (1.4-a).
   */
  oldCardGood: (s) => {
    if (s.told('oldCard') !== 'held') return false;
    const enrolledOn = s.given('enrolledOn') as Day | null;
    if (enrolledOn !== null && enrolledOn >= '2024-12-02') return false;
    const until = s.told('oldCardValidUntil') as Day | null;
    return until === null || until >= s.day;
  },
  /** The portal can be opened and shows this insurer's data, which takes a card with a PIN. */
  portalReadable: (s) => s.value('pinless') === false && canLogIn(s) && dataRegistered(s),
  /** The clinic's reader can find the insurance data. */
  dataLinked: (s) => dataRegistered(s) && s.value('readerShows') === null,
  /** Some ground of this kind holds: `when: {"ground": "lost"}` looks at the first one. */
  ground: (s) => groundsOf(s)[0] ?? null,
};

/** Employers file joining and leaving within five days (健康保険法施行規則). */
const daysToFile = 5;

/** Unless somebody says how it is: without the card, or with its e-certificate ended, nobody logs in. */
function canLogIn(s: Situation): boolean {
  if (s.given('portalUsable') === null) {
    const card = s.given('card');
    if (card !== null && card !== 'held') return false;
    if ((ecertTold(s) ?? 'valid') !== 'valid') return false;
  }
  return s.value('portalUsable') === true;
}

/** Unless somebody says how it is: data need the My Number that they are registered under. */
function dataRegistered(s: Situation): boolean {
  const registered = s.value('dataRegistered') !== false;
  if (s.given('dataRegistered') === null && s.told('myNumberSubmitted') === false) return false;
  return registered;
}
