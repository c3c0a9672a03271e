import { addDays } from '@/lib/decision/calendar';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import type { Day, Verdict } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import { boundaries } from './situations/days';

/** Somebody whose card works and who has nothing special to tell; `day` is the day of the answer. */
const ordinary = (day: Day): Facts => ({
  member: 'insured',
  age: 45,
  enrolledOn: addDays(day, -1000),
  joining: false,
  ticked: false,
  myNumberSubmitted: true,
  dataRegistered: true,
  appliedForCertificate: false,
  card: 'held',
  registered: true,
  ecert: 'valid',
  pinless: false,
  needsAssistance: false,
  cardInCustody: false,
  justInCase: false,
  abroad: false,
  nameChanged: false,
  ratioChanged: false,
  portalUsable: true,
  notice: 'held',
  certificate: 'none',
  oldCard: 'none',
  elderlyCard: 'none',
});

/** The situations in which people ask most: enough to see at a glance what a pack says. */
const situations = {
  works: () => ({}),
  'no-card': () => ({ card: 'none', registered: false }),
  'not-registered': () => ({ registered: false }),
  lost: () => ({ card: 'lost' }),
  renewing: () => ({ card: 'renewing' }),
  damaged: () => ({ card: 'damaged' }),
  returned: () => ({ card: 'returned', registered: false }),
  'ecert-just-expired': (day) => ({ ecert: 'expired', ecertExpiredOn: addDays(day, -30) }),
  'ecert-long-expired': (day) => ({ ecert: 'expired', ecertExpiredOn: addDays(day, -300) }),
  'ecert-void': () => ({ ecert: 'void' }),
  assistance: () => ({ needsAssistance: true }),
  custody: () => ({ cardInCustody: true }),
  'just-in-case': () => ({ justInCase: true }),
  'my-number-missing': () => ({ myNumberSubmitted: false }),
  joining: (day) => ({
    joining: true,
    enrolledOn: day,
    card: 'none',
    registered: false,
    notice: 'none',
  }),
  'turned-70': () => ({ age: 72 }),
  'turned-75': () => ({ age: 76 }),
  'no-reader': () => ({ visit: 'no-reader' }),
  'notice-lost': () => ({ notice: 'lost' }),
  leaving: (day) => ({
    leftOn: addDays(day, -1),
    card: 'none',
    registered: false,
    certificate: 'held',
  }),
} as const satisfies Record<string, (day: Day) => Facts>;

export type SituationId = keyof typeof situations;
export const situationIds = Object.keys(situations) as SituationId[];

/** What a pack answers in one situation on one day, beside what another answered. */
export interface Outcome {
  situation: SituationId;
  on: Day;
  verdict: Verdict;
  /** Null if there is nothing to compare with. */
  before: Verdict | null;
}

/** Days to come that are looked at as well, because a statement begins or ends on them. */
const mostDays = 4;

/**
 * The answers of a checked pack in typical situations, today and on the next days on which one of
 * its statements begins or ends. Later days are listed only where the answer is another than the
 * day before. The packs must stand on national ground.
 */
export function outcomesOf(pack: Pack, before: Pack | null, today: Day): Outcome[] {
  const statements = [...pack.statements, ...(before?.statements ?? [])];
  const later = boundaries(statements).filter((day) => day > today);
  const days = [today, ...later.slice(0, mostDays)];
  return situationIds.flatMap((situation) => {
    const seen = new Set<string>();
    return days.flatMap((on): Outcome[] => {
      const facts = { ...ordinary(on), ...situations[situation](on) };
      const verdict = decide(facts, pack, on);
      const old = before && decide(facts, before, on);
      const key = `${told(verdict)} ${old && told(old)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ situation, on, verdict, before: old }];
    });
  });
}

/** What a person is told, without where it is written and how the day is computed. */
function told({
  hold,
  route,
  bring,
  bringNever,
  todo,
  giveBack,
  destroy,
  keep,
  silent,
}: Verdict): string {
  const does = todo.map(({ action, form, to, say }) => [action, form, to, say.key]);
  const open = silent.map(({ topic }) => topic);
  return JSON.stringify([hold, route, bring, bringNever, does, giveBack, destroy, keep, open]);
}
