import { type CertificateStatement, type Ground, grounds } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { addDays, addMonths, afterMonthEnd } from './calendar';
import type { Situation } from './situation';
import type { Day, Route } from './types';

export type EcertState = 'valid' | 'expired' | 'void';

/** The e-certificate as given, or as its expiry date tells; unknown forks. Last day included. */
export const ecertState = (s: Situation) => s.once(readEcert);

const readEcert = (s: Situation): EcertState => ecertTold(s) ?? (s.value('ecert') as EcertState);

/** The e-certificate as far as it was told; null if nothing was. Never forks. */
export function ecertTold(s: Situation): EcertState | null {
  const given = s.given('ecert') as EcertState | null;
  const expiry = s.given('ecertExpiredOn') as Day | null;
  // “Valid” was said at some time; the printed day knows better.
  if (given === 'valid' && expiry !== null && expiry < s.day) return 'expired';
  if (given) return given;
  if (s.given('ecertVoidCase') !== null) return 'void';
  if (expiry) return expiry < s.day ? 'expired' : 'valid';
  return null;
}

/**
 * How long ago the e-certificate expired. Documents count three months in two ways: from the day of
 * expiry, and from the end of its month. Between the two counts the answer is open.
 */
export type ExpiredFor = 'within-three-months' | 'between-the-counts' | 'past-three-months';

export const expiredFor = (s: Situation) => s.once(readExpiredFor);

const agesOfExpiry = ['within-three-months', 'between-the-counts', 'past-three-months'] as const;

function readExpiredFor(s: Situation): ExpiredFor {
  const expiry = s.given('ecertExpiredOn') as Day | null;
  if (!expiry) return s.fork<ExpiredFor>('ecertExpiredOn', agesOfExpiry);
  if (s.day < addMonths(expiry, 3)) return 'within-three-months';
  return s.day < afterMonthEnd(expiry, 3) ? 'between-the-counts' : 'past-three-months';
}

/** Of a damaged card it counts once somebody says so, as when it was made void for that (④). */
const ecertIfTold = (s: Situation) => (s.told('ecert') as EcertState | null) && ecertTold(s);

/** What keeps the person from using the card, in the order of `grounds`; `works` if nothing does. */
export const groundsOf = (s: Situation) => s.once(findGrounds);

function findGrounds(s: Situation): readonly Ground[] {
  const found = cardGrounds(s);
  if (s.told('myNumberSubmitted') === false) found.push('my-number-missing');
  if (s.value('needsAssistance')) found.push('assistance');
  if (s.value('cardInCustody')) found.push('custody');
  if (found.length === 0) return s.value('justInCase') ? ['just-in-case'] : ['works'];
  return found.length === 1 ? found : found.sort((a, b) => rank(a) - rank(b));
}

/** S No.6 ⑪: マイナンバーカードを自主返納した場合. */
const handedBack = 11;
const rank = (ground: Ground) => grounds.indexOf(ground);

function cardGrounds(s: Situation): Ground[] {
  // Case ⑪ of No.6 is the card handed back, whatever else is said of it.
  const card = s.given('ecertVoidCase') === handedBack ? 'returned' : s.value('card');
  // Somebody who can name the case of No.6 ①–⑫ has the most exact ground there is.
  const found: Ground[] = s.given('ecertVoidCase') === null ? [] : ['ecert-void'];
  if (card === 'none') return [...found, 'no-card'];
  if (card !== 'held') found.push(card as Ground);
  if (card === 'returned') return found;
  const cancelledOn = s.value('registrationCancelledOn') as Day | null;
  if (cancelledOn !== null && cancelledOn <= s.day) return [...found, 'cancelled'];
  if (s.value('registered') === false) return [...found, 'not-registered'];
  const ecert = card === 'held' ? ecertState(s) : card === 'damaged' ? ecertIfTold(s) : null;
  if (ecert && ecert !== 'valid' && !found.includes(`ecert-${ecert}`)) found.push(`ecert-${ecert}`);
  return found;
}

/** True if the card itself is in order: in hand, registered, its e-certificate valid. */
export function cardWorks(s: Situation): boolean {
  return groundsOf(s).every((ground) => !cardProblems.has(ground));
}

const cardProblems = new Set<Ground>([
  'no-card',
  'returned',
  'cancelled',
  'not-registered',
  'ecert-expired',
  'ecert-void',
  'lost',
  'renewing',
  'damaged',
]);

export interface CertificateJudgement {
  grant: 'yes' | 'no' | 'ask';
  route: Route | null;
  /** The statement that decides and the ground it decides on. */
  decisive: { ground: Ground; statement: CertificateStatement | null };
  /** Every granting statement, for the earliest day the paper can be there. */
  granting: CertificateStatement[];
}

/** Whether this insurer gives this person a certificate, and how it comes. */
export const certificate = (s: Situation) => s.once(judgeCertificate);

function judgeCertificate(s: Situation): CertificateJudgement {
  const { certificate: stated } = statementsOn(s.pack, s.day);
  const granting: CertificateStatement[] = [];
  /** The first ground of each outcome. */
  const first: Partial<Record<'yes' | 'ask' | 'no', CertificateJudgement['decisive']>> = {};
  for (const ground of groundsOf(s)) {
    const statement =
      stated.find((one) => one.ground.includes(ground) && s.meets(one.when)) ?? null;
    first[statement?.grant ?? 'ask'] ??= { ground, statement };
    if (statement?.grant === 'yes') granting.push(statement);
  }
  const decisive = first.yes ?? first.ask ?? first.no;
  if (!decisive) throw new Error('every person has at least one ground');
  const { ground } = decisive;
  const grant = decisive.statement?.grant ?? 'ask';
  const statement = grant === 'yes' ? anotherOne(decisive.statement, s) : decisive.statement;
  const route =
    grant === 'ask' ? 'ask-insurer' : grant === 'yes' ? (statement?.route ?? null) : null;
  return { grant, route, decisive: { ground, statement }, granting };
}

/** Where the first certificate came by a tick, an issue to many or by itself, the next may not. */
function anotherOne(statement: CertificateStatement | null, s: Situation) {
  const again = s.pack.certificateAgain;
  if (!statement || !again || statement.route === 'application' || !certificateEnded(s))
    return statement;
  const { lead: _, say: __, ...rest } = statement;
  return { ...rest, id: 'certificate.again', route: 'application' as const, ...again };
}

/** The certificate there was is past its day, lost, or thrown away: what brought it does not bring another. */
function certificateEnded(s: Situation): boolean {
  const certificate = s.told('certificate');
  if (certificate === 'lost' || certificate === 'destroyed') return true;
  const until = s.given('certificateValidUntil') as Day | null;
  return certificate !== 'none' && until !== null && until < s.day;
}

/** True if the certificate can be in the person's hands on the day, whether or not the post came. */
export function certificateAvailable(s: Situation): boolean {
  const judgement = certificate(s);
  if (judgement.grant !== 'yes') return false;
  if (s.told('certificate') === 'held') return true;
  return judgement.granting.some(({ lead }) => {
    if (lead?.period) return lead.period.from <= s.day;
    if (lead?.by) return lead.by < s.day;
    if (lead?.daysAfterEnrolment)
      return s.below('enrolledOn', addDays(s.day, 1 - lead.daysAfterEnrolment[0]));
    return true;
  });
}
