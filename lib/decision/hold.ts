import { certificate } from './certificate';
import { notice } from './notice';
import type { Situation } from './situation';
import type { Day, Hold, Route } from './types';

/** True once the last day in this insurance lies behind the person. */
export function hasLeft(s: Situation): boolean {
  const leftOn = s.value('leftOn') as Day | null;
  return leftOn !== null && leftOn < s.day;
}

/** True before the first day in this insurance. */
export function isBeforeFirstDay(s: Situation): boolean {
  const enrolledOn = s.given('enrolledOn') as Day | null;
  return enrolledOn !== null && enrolledOn > s.day;
}

/** The same, unless the filing is being made now: what to ask for on it is known already. */
export const notYetIn = (s: Situation): boolean =>
  isBeforeFirstDay(s) && s.value('joining') !== true;

/**
 * True from 75, when people with an address in Japan belong to 後期高齢者医療 instead
 * (高齢者の医療の確保に関する法律50条, 52条): the answer stands only if the person is still
 * with this insurer, which is to be asked first.
 */
export function pastThisInsurance(s: Situation): boolean {
  const { kind } = s.pack;
  const age = s.age();
  return (
    age !== null &&
    age >= 75 &&
    kind !== 'late-elderly' &&
    kind !== 'unknown' &&
    s.value('abroad') !== true
  );
}

/** What is right to hold, along one way of filling in the unknown. */
export const hold = (s: Situation) => s.once(judgeHold);

function judgeHold(s: Situation): Hold {
  if (hasLeft(s) || notYetIn(s)) return 'neither';
  const { grant } = certificate(s);
  if (grant === 'ask') return 'undetermined';
  const { give } = notice(s);
  if (grant === 'yes') return give === 'yes' ? 'both' : 'certificate';
  if (give === 'yes') return 'notice';
  return give === 'no' ? 'neither' : 'undetermined';
}

/** How the certificate comes; null where none is due. */
export function route(s: Situation): Route | null {
  return hasLeft(s) || notYetIn(s) ? null : certificate(s).route;
}

/** True if a notice belongs in the person's hands, also while the certificate is in doubt. */
export function noticeDue(s: Situation): boolean {
  return !hasLeft(s) && !notYetIn(s) && notice(s).give === 'yes';
}
