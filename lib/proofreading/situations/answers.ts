import { groundsOf } from '@/lib/decision/certificate';
import { hasLeft, notYetIn } from '@/lib/decision/hold';
import {
  type CertificateStatement,
  grounds,
  type NoticeStatement,
  type Pack,
} from '@/lib/insurers/format';
import { inForce } from '@/lib/insurers/select';
import type { PackFault } from '../fault';
import { daysToCheck } from './days';
import type { Space } from './space';
import { Tally } from './tally';
import { type Budget, walk } from './walk';
import { askedBy, crowdedBy, everybody, restsOnCard, type World, worldsOf } from './worlds';

/**
 * That every situation of every day gets exactly one answer, or one declared silence: for the
 * certificate for every ground, for the notice for everybody. Found by going through them all.
 */
export function checkAnswers(pack: Pack, space: Space, budget: Budget): PackFault[] {
  return [...checkCertificate(pack, space, budget), ...checkNotice(pack, space, budget)];
}

const insured: World = new Map([['leftOn', null]]);

function checkCertificate(pack: Pack, space: Space, budget: Budget): PackFault[] {
  const all = pack.statements.filter((one) => one.about === 'certificate');
  const tally = new Tally<CertificateStatement>(pack, (a, b) => a.grant !== b.grant);
  for (const day of daysToCheck(pack, all)) {
    for (const ground of grounds) {
      const relevant = all.filter((one) => one.ground.includes(ground) && inForce(one, day));
      const open = askedBy(relevant);
      const crowded = crowdedBy.some((name) => open.has(name));
      for (const world of worldsOf(ground, day, { open, crowded })) {
        walk(pack, space, day, members(world, open), budget, (s) => {
          if (!isMember(s) || !groundsOf(s).includes(ground)) return true;
          budget.left -= relevant.length;
          tally.add(relevant, s, day, ground);
          return true;
        });
      }
    }
  }
  return tally.faults(all, 'certificate');
}

function checkNotice(pack: Pack, space: Space, budget: Budget): PackFault[] {
  const all = pack.statements.filter((one) => one.about === 'notice');
  const tally = new Tally<NoticeStatement>(pack, (a, b) => a.give !== b.give);
  const asked = askedBy(all);
  const rests = restsOnCard(asked);
  const deciding = rests ? pack.statements.filter((one) => one.about === 'certificate') : [];
  for (const day of daysToCheck(pack, [...all, ...deciding])) {
    const relevant = all.filter((one) => inForce(one, day));
    const open = askedBy([...relevant, ...deciding.filter((one) => inForce(one, day))]);
    const crowded = crowdedBy.some((name) => open.has(name));
    const openness = { open, crowded };
    const worlds = rests ? everybody(day, openness) : worldsOf('works', day, openness);
    for (const world of worlds) {
      walk(pack, space, day, members(world, open), budget, (s) => {
        if (!isMember(s)) return true;
        budget.left -= relevant.length;
        tally.add(relevant, s, day, null);
        return true;
      });
    }
  }
  return tally.faults(all, 'notice');
}

export function members(world: World, open: ReadonlySet<string>): World {
  return open.has('leftOn') ? world : new Map([...world, ...insured]);
}

export const isMember = (s: Parameters<typeof hasLeft>[0]) => !hasLeft(s) && !notYetIn(s);
