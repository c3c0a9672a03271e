import { certificate } from '@/lib/decision/certificate';
import { type Pack, type Statement, visits } from '@/lib/insurers/format';
import { inForce } from '@/lib/insurers/select';
import { type PackFault, told } from '../fault';
import { isMember, members } from './answers';
import { daysToCheck, hasDays } from './days';
import type { OpenSituation } from './open-situation';
import { situationText } from './situation-text';
import { passes, type Space } from './space';
import { type Budget, walk } from './walk';
import { askedBy, crowdedBy, everybody } from './worlds';

type Visit = (typeof visits)[number];

/**
 * That for every visit, in every situation of every day, it is said what to show, or that this is
 * not stated; and what the certificate is good for, wherever one is given.
 */
export function checkDesk(pack: Pack, space: Space, budget: Budget): PackFault[] {
  const deciding = pack.statements.filter(({ about }) => about === 'certificate');
  const all = pack.statements.filter((one) => visits.some((visit) => isMeant(one, visit)));
  const gaps = new Map<string, PackFault>();
  for (const day of daysToCheck(pack, [...all, ...deciding])) {
    // A period turned round is a fault of its own; nobody knows which days were meant.
    const now = all.filter((one) => inForce(one, day) || !hasDays(one));
    const behind = askedBy(deciding.filter((one) => inForce(one, day)));
    /** The first situation in which nothing is said. */
    const look = (
      expected: string,
      relevant: readonly Statement[],
      isSaid: (s: OpenSituation) => boolean,
      visit: Visit | null,
    ) => {
      if (gaps.has(expected)) return;
      const open = askedBy(relevant);
      const crowded = crowdedBy.some((name) => open.has(name));
      for (const one of everybody(day, { open, behind, crowded })) {
        const world = members(visit ? new Map([...one, ['visit', visit]]) : one, open);
        walk(pack, space, day, world, budget, (s) => {
          budget.left -= relevant.length;
          if (!isMember(s) || isSaid(s)) return true;
          const found = `none on ${situationText(s, day)}`;
          gaps.set(expected, told('gap', 'statements', expected, found));
          return false;
        });
        if (gaps.has(expected)) return;
      }
    };
    for (const visit of visits) {
      const relevant = now.filter((one) => isMeant(one, visit));
      const others = relevant.filter((one) => !isCertificateAlone(one));
      const alone = relevant.filter(isCertificateAlone);
      if (others.some(isForAll)) continue;
      const isSaid = (s: OpenSituation) =>
        others.some((one) => s.meets(one.when)) ||
        (alone.some((one) => s.meets(one.when)) && certificate(s).grant !== 'no');
      look(`a desk statement or silence for ${visit}`, relevant, isSaid, visit);
    }
    const shows = now.filter((one) => one.about === 'desk' && one.bring.includes('certificate'));
    if (shows.some(isForAll)) continue;
    const isShown = (s: OpenSituation) =>
      certificate(s).grant !== 'yes' || shows.some((one) => s.meets(one.when));
    look('a desk statement with the certificate', shows, isShown, null);
  }
  return [...gaps.values()];
}

function isMeant(one: Statement, visit: Visit): boolean {
  if (one.about === 'desk') return one.visit === 'any' || one.visit.includes(visit);
  const test = one.about === 'silence' ? one.when?.visit : undefined;
  return test !== undefined && passes(test, visit);
}

/** Good for whoever has one, and no answer to anybody else. */
const isCertificateAlone = (one: Statement) =>
  one.about === 'desk' && one.bring.join() === 'certificate';

const isForAll = ({ when }: Statement) => Object.keys(when ?? {}).length === 0;
