import type { FactName } from './facts';

/**
 * Which screen comes next. What is worth asking is the engine's business (`ask` of the verdict);
 * here facts are only grouped into screens, and screens put in an order.
 */

type Value = string | number | boolean;
/** What a person told: a value, null for 分からない; a name that is absent was never asked. */
export type Answers = Readonly<Partial<Record<string, Value | null>>>;
/** Answers to be taken over; undefined = forget that it was ever asked. */
export type Patch = Readonly<Partial<Record<string, Value | null | undefined>>>;

/** The screens and their facts, in the order a clerk would go through them. */
const screens = {
  card: ['card'],
  registered: ['registered'],
  ecert: ['ecert'],
  ecertExpiredOn: ['ecertExpiredOn'],
  ecertVoidCase: ['ecertVoidCase'],
  enrolledOn: ['enrolledOn'],
  ticked: ['ticked'],
  member: ['member'],
  age: ['age', 'bornOn'],
  circumstances: [
    'leftOn',
    'joining',
    'myNumberSubmitted',
    'dataRegistered',
    'appliedForCertificate',
    'cardInCustody',
    'pinless',
    'registrationCancelledOn',
    'needsAssistance',
    'abroad',
    'nameChanged',
    'ratioChanged',
    'portalUsable',
    'justInCase',
    'readerShows',
  ],
  papers: ['notice', 'certificate', 'oldCard', 'elderlyCard'],
  certificateValidUntil: ['certificateValidUntil'],
  oldCardValidUntil: ['oldCardValidUntil'],
  visit: ['visit'],
} as const satisfies Record<string, readonly FactName[]>;

export type KnownScreen = keyof typeof screens;
/** A known screen, or the full name of a pack's own fact (`<pack id>.<fact>`). */
export type ScreenId = KnownScreen | `${string}.${string}`;

export const knownScreens = Object.keys(screens) as KnownScreen[];

/** Asked after everything else: long lists that only a few people need. */
const last: readonly ScreenId[] = ['papers', 'circumstances'];
/** Nobody is asked whether a card is registered before whether there is one, and so on. */
const inClerksOrder: readonly (readonly ScreenId[])[] = [
  ['card', 'registered', 'ecert', 'ecertExpiredOn', 'ecertVoidCase'],
  ['enrolledOn', 'ticked'],
];
/** Never asked by itself: the result screen offers it. */
const onlyOffered: readonly ScreenId[] = ['visit'];
/** One answer is enough here; elsewhere every fact that is asked needs its own. */
const eitherOr: readonly ScreenId[] = ['age'];

export function factsOf(screen: ScreenId): readonly string[] {
  return isKnown(screen) ? screens[screen] : [screen];
}

export function isKnown(screen: string): screen is KnownScreen {
  return Object.hasOwn(screens, screen);
}

/** The screen a fact is asked on; undefined for a name that nobody knows. */
export function screenOf(fact: string): ScreenId | undefined {
  const known = knownScreens.find((screen) => factsOf(screen).includes(fact));
  return known ?? (fact.includes('.') ? (fact as ScreenId) : undefined);
}

const isTold = (fact: string, answers: Answers) => answers[fact] !== undefined;

/**
 * The facts that a screen shows. Asked again because of a later answer, it shows only what is new;
 * when a person comes back to it, everything that was told there or matters now.
 */
export function shownFacts(screen: ScreenId, answers: Answers, ask: readonly string[]): string[] {
  const facts = factsOf(screen);
  const open = facts.filter((fact) => ask.includes(fact) && !isTold(fact, answers));
  if (open.length > 0) return open;
  return facts.filter((fact) => ask.includes(fact) || isTold(fact, answers));
}

export function isPending(screen: ScreenId, answers: Answers, ask: readonly string[]): boolean {
  const facts = factsOf(screen);
  if (eitherOr.includes(screen) && facts.some((fact) => isTold(fact, answers))) return false;
  return facts.some((fact) => ask.includes(fact) && !isTold(fact, answers));
}

/** The screens still to be shown, the next one first. */
export function pendingScreens(answers: Answers, ask: readonly string[]): ScreenId[] {
  const asked = new Set(ask.map(screenOf).filter((screen) => screen !== undefined));
  const pending = [...asked].filter(
    (screen) => !onlyOffered.includes(screen) && isPending(screen, answers, ask),
  );
  const late = last.filter((screen) => pending.includes(screen));
  const soon = pending.filter((screen) => !last.includes(screen));
  return [...inClerksOrder.reduce(sortedWithin, soon), ...late];
}

/** The screens of a family change places among themselves; all others stay where they are. */
function sortedWithin(screens: ScreenId[], family: readonly ScreenId[]): ScreenId[] {
  const sorted = family.filter((screen) => screens.includes(screen));
  return screens.map((screen) => (family.includes(screen) ? (sorted.shift() as ScreenId) : screen));
}

/**
 * About how many questions may still come: those that wait, and the two last screens, which wait
 * for most people in the end. An answer seldom adds to it, and often takes away.
 */
export function questionsLeft(answers: Answers, ask: readonly string[]): number {
  const coming = new Set(pendingScreens(answers, ask));
  if (coming.size === 0) return 0;
  for (const screen of last) {
    if (!factsOf(screen).some((fact) => isTold(fact, answers))) coming.add(screen);
  }
  return coming.size;
}

/** The screens with an answer, in the order of a clerk; a pack's own facts at the end. */
export function answeredScreens(answers: Answers): ScreenId[] {
  const own = Object.keys(answers).filter((fact) => fact.includes('.') && isTold(fact, answers));
  const known = knownScreens.filter((screen) =>
    factsOf(screen).some((fact) => isTold(fact, answers)),
  );
  return [...known, ...(own as ScreenId[])];
}

/** True if the screen would be asked were it not answered yet. */
export function stillMatters(
  screen: ScreenId,
  answers: Answers,
  askOf: (answers: Answers) => readonly string[],
): boolean {
  const facts = factsOf(screen);
  const before = applyPatch(answers, Object.fromEntries(facts.map((fact) => [fact, undefined])));
  return askOf(before).some((fact) => facts.includes(fact));
}

export function applyPatch(answers: Answers, patch: Patch): Answers {
  const merged: Patch = { ...answers, ...patch };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}
