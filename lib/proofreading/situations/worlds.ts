import { addDays } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import { type Ground, grounds, type Scalar, type Statement } from '@/lib/insurers/format';

export type World = ReadonlyMap<string, Scalar | null>;

/** A person whose card works and who needs nothing special. */
export const inOrder: Readonly<Record<string, Scalar | null>> = {
  card: 'held',
  registered: true,
  ecert: 'valid',
  registrationCancelledOn: null,
  myNumberSubmitted: null,
  needsAssistance: false,
  cardInCustody: false,
  justInCase: false,
};

/** The facts of a person who has this one reason for a certificate and no other. */
const reason = (day: Day): Readonly<Record<Ground, Readonly<Record<string, Scalar>>>> => ({
  'ecert-void': { ecert: 'void' },
  'no-card': { card: 'none' },
  returned: { card: 'returned' },
  cancelled: { registrationCancelledOn: addDays(day, -1) },
  'not-registered': { registered: false },
  'ecert-expired': { ecert: 'expired' },
  'my-number-missing': { myNumberSubmitted: false },
  lost: { card: 'lost' },
  renewing: { card: 'renewing' },
  damaged: { card: 'damaged' },
  assistance: { needsAssistance: true },
  custody: { cardInCustody: true },
  'just-in-case': { justInCase: true },
  works: {},
});

/** Reasons that come on top of another one. */
const besides: readonly Ground[] = ['assistance', 'custody', 'my-number-missing'];

interface Openness {
  /** What the statements themselves ask about is left open. */
  open: ReadonlySet<string>;
  /** What others ask on which they rest is left open for people whose reason it is. */
  behind?: ReadonlySet<string>;
  /** Also people with two reasons at once. */
  crowded: boolean;
}

/** People with a reason for a certificate, all else in order. */
export function worldsOf(ground: Ground, day: Day, { open, behind, crowded }: Openness): World[] {
  const facts = reason(day);
  const alone = ground === 'works' || ground === 'just-in-case' || !crowded;
  const others = alone ? [] : besides.filter((one) => one !== ground);
  return [[ground], ...others.map((one) => [ground, one] as const)].map((all) => {
    const fixed = Object.assign({ ...inOrder }, ...all.map((one) => facts[one as Ground]));
    const theirs = new Set(all.flatMap((one) => Object.keys(facts[one as Ground])));
    const entries = Object.entries(fixed as Record<string, Scalar | null>);
    const isOpen = (fact: string) => open.has(fact) || (theirs.has(fact) && behind?.has(fact));
    return new Map(entries.filter(([fact]) => !isOpen(fact)));
  });
}

/** Every kind of person, the plainest first, for what does not concern one reason alone. */
export function everybody(day: Day, openness: Openness): World[] {
  const all = grounds.toReversed().flatMap((ground) => worldsOf(ground, day, openness));
  const different = new Map(all.map((world) => [JSON.stringify([...world]), world]));
  return [...different.values()];
}

/** The names that the conditions of statements ask about. */
export const askedBy = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.flatMap((one) => Object.keys(one.when ?? {})));

/** Names that look at the reasons for a certificate, or at what follows from them. */
const aboutCard = [
  ...['ground', 'cardWorks', 'ecertState', 'expiredFor', 'ecertEndsSoon', 'certificateGrant'],
  ...['certificateDue', 'noticeDue', 'hold', 'route'],
];
export const restsOnCard = (asked: ReadonlySet<string>) =>
  aboutCard.some((name) => asked.has(name));

/** Names that can tell people with two reasons from people with one. */
export const crowdedBy = ['ground', 'cardWorks', 'needsAssistance', 'cardInCustody'];
