import type { YearRange } from '@/components/parts/DateFields';
import {
  type Answers,
  factsOf,
  isKnown,
  type KnownScreen,
  type ScreenId,
} from '@/lib/decision/interview';
import type { Cite, Day } from '@/lib/decision/types';
import type { Ui, UiKey } from '@/lib/words/ui';

/** How each screen asks: which options there are, which years a date may lie in, and where its help comes from. */

export type Value = string | number | boolean;

export interface Group {
  /** Heading over the options; absent = there is only one group. */
  title?: UiKey;
  options: readonly { value: Value; words: UiKey }[];
}

const option = (fact: string, value: Value) => ({ value, words: `o.${fact}.${value}` as UiKey });
const list = (fact: string, ...values: Value[]): Group[] => [
  { options: values.map((value) => option(fact, value)) },
];
const voidCases = (title: UiKey, ...values: number[]): Group => ({
  title,
  options: values.map((value) => option('ecertVoidCase', value)),
});

export const choices = {
  card: list('card', 'held', 'none', 'lost', 'renewing', 'returned', 'damaged'),
  registered: list('registered', true, false),
  ecert: list('ecert', 'valid', 'expired', 'void'),
  ecertVoidCase: [
    voidCases('o.ecertVoidCase.group.lost', 1),
    voidCases('o.ecertVoidCase.group.moved', 7, 8, 9, 2),
    voidCases('o.ecertVoidCase.group.remade', 4, 5, 6, 12),
    voidCases('o.ecertVoidCase.group.self', 3, 10, 11),
  ],
  ticked: list('ticked', true, false),
  member: list('member', 'insured', 'dependent', 'voluntary-continuation', 'special-retiree'),
  visit: list('visit', 'reader', 'no-reader', 'reader-broken', 'phone', 'school-event', 'urgent'),
} as const satisfies Partial<Record<KnownScreen, readonly Group[]>>;
export type ChoiceScreen = keyof typeof choices;

const thisYear = (today: Day) => Number(today.slice(0, 4));

/** The years worth offering for a date, the likeliest end first. */
export const years: Readonly<Record<string, (today: Day) => YearRange>> = {
  ecertExpiredOn: (today) => ({ first: thisYear(today) - 6, last: thisYear(today) + 10 }),
  enrolledOn: (today) => ({ first: thisYear(today), last: thisYear(today) - 75 }),
  certificateValidUntil: (today) => ({ first: 2024, last: thisYear(today) + 6 }),
  oldCardValidUntil: (today) => ({ first: 2020, last: thisYear(today) + 6 }),
  leftOn: (today) => ({ first: thisYear(today) + 1, last: thisYear(today) - 10 }),
  registrationCancelledOn: (today) => ({ first: thisYear(today), last: 2024 }),
  bornOn: (today) => ({ first: thisYear(today), last: thisYear(today) - 115 }),
};
const anyYear = (today: Day): YearRange => ({
  first: thisYear(today),
  last: thisYear(today) - 100,
});

/** A year that was given earlier is always offered, wherever it lies. */
export function yearsFor(fact: string, today: Day, given: Day | null): YearRange {
  const range = (years[fact] ?? anyYear)(today);
  if (!given) return range;
  const year = Number(given.slice(0, 4));
  const [low, high] = [
    Math.min(range.first, range.last, year),
    Math.max(range.first, range.last, year),
  ];
  return range.first <= range.last ? { first: low, last: high } : { first: high, last: low };
}

/** A circumstance: what ticking it says, and what leaving it open says (null = the usual). */
export interface Circumstance {
  fact: string;
  ticked: Value | 'date' | 'words';
  open: Value | null;
}

const holds = (fact: string): Circumstance => ({ fact, ticked: true, open: false });
const holdsNot = (fact: string): Circumstance => ({ fact, ticked: false, open: true });
/** Of what hangs on other answers too, leaving it open says nothing. */
const lacks = (fact: string): Circumstance => ({ fact, ticked: false, open: null });
const since = (fact: string): Circumstance => ({ fact, ticked: 'date', open: null });

export const circumstances: readonly { title: UiKey; items: readonly Circumstance[] }[] = [
  {
    title: 'circ.group.insurance',
    items: [
      since('leftOn'),
      holds('joining'),
      holds('appliedForCertificate'),
      holdsNot('myNumberSubmitted'),
      lacks('dataRegistered'),
      holds('nameChanged'),
      holds('ratioChanged'),
    ],
  },
  {
    title: 'circ.group.card',
    items: [
      holds('pinless'),
      holds('cardInCustody'),
      since('registrationCancelledOn'),
      lacks('portalUsable'),
    ],
  },
  {
    title: 'circ.group.desk',
    items: [
      holds('needsAssistance'),
      { fact: 'readerShows', ticked: 'words', open: null },
      holds('justInCase'),
      holds('abroad'),
    ],
  },
];

export const readerWords = [
  { value: '資格（無効）', words: 'o.readerShows.invalid' },
  { value: '資格情報なし', words: 'o.readerShows.none' },
  { value: 'other', words: 'o.readerShows.other' },
] as const satisfies readonly { value: string; words: UiKey }[];

export function isTicked({ fact, ticked }: Circumstance, answers: Answers): boolean {
  const answer = answers[fact];
  if (ticked === 'date' || ticked === 'words') return answer !== undefined && answer !== null;
  return answer === ticked;
}

export const paperAnswers = {
  notice: ['held', 'lost', 'none'],
  certificate: ['held', 'lost', 'destroyed', 'none'],
  oldCard: ['held', 'lost', 'none'],
  elderlyCard: ['held', 'lost', 'none'],
} as const;
export type PaperFact = keyof typeof paperAnswers;

/** Where the help of a screen comes from. Screens without an entry state no fact. */
export const helpCites: Partial<Record<KnownScreen, readonly Cite[]>> = {
  card: ['K-Q6 p11', 'K-Q10 p14'],
  registered: ['https://www.kenpo.gr.jp/jfekenpo/qa/mynumber.htm'],
  ecert: ['K-Q12 p15'],
  ecertExpiredOn: ['K-Q12 p15'],
  ecertVoidCase: ['K-tel p23'],
  enrolledOn: ['K p10', 'G-03'],
  ticked: ['K p13', 'S-17', 'G-04'],
  member: ['F', 'G-03'],
  papers: ['K p13', 'G-03', 'G-05'],
  certificateValidUntil: ['S-23', 'G-03'],
  oldCardValidUntil: ['T-3-4'],
};

/** Where the help on the circumstance comes from that people may not know of themselves. */
export const circumstanceCites: Readonly<Record<string, readonly Cite[]>> = {
  myNumberSubmitted: ['K-Q14 p18'],
};

const withHelp: ReadonlySet<string> = new Set(Object.keys(helpCites));

export function helpKey(screen: KnownScreen): UiKey | null {
  return withHelp.has(screen) ? (`q.${screen}.help` as UiKey) : null;
}

/** A short name of a screen, for lists. */
export function shortName(screen: ScreenId, t: Ui, ownQuestion: (fact: string) => string): string {
  return isKnown(screen) ? t(`q.${screen}.short`) : ownQuestion(factsOf(screen)[0] as string);
}
