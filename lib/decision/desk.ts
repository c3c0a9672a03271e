import type { DeskStatement, RefusedStatement } from '@/lib/insurers/format';
import { statementsOn } from '@/lib/insurers/select';
import { cardWorks, certificate, certificateAvailable, ecertTold } from './certificate';
import { derivedFacts } from './derive';
import { hasLeft, hold, isBeforeFirstDay, noticeDue } from './hold';
import type { Situation } from './situation';
import type { DeskItem } from './types';

const meant = (statement: { visit: string[] | 'any' }, visit: unknown) =>
  statement.visit === 'any' || statement.visit.includes(visit as string);

/** The ways to be treated that the documents state for this person, best first. */
export const ways = (s: Situation): DeskStatement[] => s.once(findWays);

function findWays(s: Situation): DeskStatement[] {
  if (hasLeft(s) || isBeforeFirstDay(s)) return [];
  const visit = s.value('visit') as string;
  const meantHere = statementsOn(s.pack, s.day).desk.filter(
    (way) => meant(way, visit) && s.meets(way.when),
  );
  const found = meantHere.filter((way) => way.bring.every((item) => atHand(item, way, s, visit)));
  // Where nothing else is left, the certificate in hand is.
  const alone = meantHere.find(isCertificateAlone);
  const isAlone = alone && found.every(({ bring }) => bring.join() === 'declaration');
  return isAlone && !found.includes(alone) && isStillGood(s) ? [alone, ...found] : found;
}

const isCertificateAlone = ({ bring }: DeskStatement): boolean => bring.join() === 'certificate';

/** The sets people try that are refused. */
export function refusals(s: Situation): RefusedStatement[] {
  if (hasLeft(s) || isBeforeFirstDay(s)) return [];
  const visit = s.value('visit');
  return statementsOn(s.pack, s.day).refused.filter(
    (set) => meant(set, visit) && s.meets(set.when) && tempting(set.bring, s),
  );
}

/** Whether the person can lay the item on the desk and it does its part. */
function atHand(item: DeskItem, way: DeskStatement, s: Situation, visit: string): boolean {
  switch (item) {
    case 'mynaCard':
      if (way.registersOnSpot) return registrable(s);
      // A phone's card is read by a reader, too.
      return (
        cardUsable(s) &&
        ((visit !== 'reader' && visit !== 'phone') || derivedFacts.dataLinked?.(s) === true)
      );
    case 'phone':
      return cardUsable(s) && derivedFacts.dataLinked?.(s) === true;
    case 'notice':
    case 'noticeCopy':
      return noticeDue(s) && s.told('notice') !== 'lost';
    case 'portalScreen':
    case 'portalPdf':
      return cardWorks(s) && derivedFacts.portalReadable?.(s) === true;
    case 'certificate':
      return certificateAvailable(s) || (certificate(s).grant === 'ask' && isStillGood(s));
    case 'oldCard':
      return derivedFacts.oldCardGood?.(s) === true;
    case 'elderlyCard':
      return s.told('elderlyCard') !== 'lost';
    case 'declaration':
      return true;
  }
}

/**
 * A certificate in hand is enough by itself as long as it is valid, whatever keeps the card from
 * being used (4.1-g, 8-f5): the documents may be silent on who gets one, not on what it is good for.
 */
const isStillGood = (s: Situation): boolean =>
  s.told('certificate') === 'held' && derivedFacts.certificateValid?.(s) === true;

/** Whether the card can be brought and used without the help that a certificate is there to spare. */
function cardUsable(s: Situation): boolean {
  const spared = s.value('needsAssistance') === true && certificate(s).grant === 'yes';
  return cardWorks(s) && !spared && s.value('cardInCustody') !== true;
}

/** Registering takes the card itself, with an e-certificate that nobody called ended. */
const registrable = (s: Situation) =>
  s.value('cardInCustody') !== true && (ecertTold(s) ?? s.told('ecert') ?? 'valid') === 'valid';

/** A refusal is worth saying only of papers the person has or should have. */
function tempting(bring: readonly DeskItem[], s: Situation): boolean {
  return bring.every((item) => {
    if (item === 'oldCard') return s.told('oldCard') === 'held';
    if (item !== 'notice') return true;
    // Somebody with a certificate left over beside a working card has a paper that does work alone.
    if (hold(s) === 'notice' && isStillGood(s)) return false;
    return s.told('notice') === 'held' || noticeDue(s);
  });
}
