import type { Day } from './types';

/** How a fact is written down. Dates are days in Asia/Tokyo. */
export type FactKind = 'date' | 'integer' | 'boolean' | 'text' | readonly string[];

export interface FactSpec {
  kind: FactKind;
  /**
   * What an ordinary person's silence means. Most people never mention that they need no helper;
   * facts without this are truly unknown when absent, and the engine keeps every reading open.
   */
  usual?: string | boolean | null;
  /** What most people would say. Never taken for granted: they have to see it, in a list at least. */
  mostly?: boolean;
}

const yesNo = { kind: 'boolean' } as const;
const usuallyNo = { kind: 'boolean', usual: false } as const;
const usuallyYes = { kind: 'boolean', usual: true } as const;
const day = { kind: 'date' } as const;
const inHand = { kind: ['held', 'lost', 'none'] } as const;

/** The facts of the contract, in the order a clerk would ask them. */
export const factSpecs = {
  leftOn: { kind: 'date', usual: null },
  card: { kind: ['none', 'held', 'lost', 'renewing', 'returned', 'damaged'] },
  registered: yesNo,
  ecert: { kind: ['valid', 'expired', 'void'] },
  ecertExpiredOn: day,
  ecertVoidCase: { kind: 'integer' },
  registrationCancelledOn: { kind: 'date', usual: null },
  pinless: usuallyNo,
  needsAssistance: usuallyNo,
  cardInCustody: usuallyNo,
  justInCase: usuallyNo,
  abroad: usuallyNo,
  enrolledOn: day,
  joining: usuallyNo,
  ticked: yesNo,
  appliedForCertificate: usuallyNo,
  member: { kind: ['insured', 'dependent', 'voluntary-continuation', 'special-retiree'] },
  bornOn: day,
  age: { kind: 'integer' },
  myNumberSubmitted: { kind: 'boolean', mostly: true },
  dataRegistered: usuallyYes,
  readerShows: { kind: 'text', usual: null },
  portalUsable: usuallyYes,
  nameChanged: usuallyNo,
  ratioChanged: usuallyNo,
  notice: inHand,
  certificate: { kind: ['held', 'lost', 'destroyed', 'none'] },
  certificateValidUntil: day,
  oldCard: inHand,
  oldCardValidUntil: day,
  elderlyCard: inHand,
  visit: {
    kind: ['reader', 'no-reader', 'reader-broken', 'phone', 'school-event', 'urgent'],
    usual: 'reader',
  },
} as const satisfies Record<string, FactSpec>;

export type FactName = keyof typeof factSpecs;

type ValueOf<K> = K extends 'date'
  ? Day
  : K extends 'integer'
    ? number
    : K extends 'boolean'
      ? boolean
      : K extends 'text'
        ? string
        : K extends readonly (infer V)[]
          ? V
          : never;

/** What is known about a person. Absent or null = the person does not know. */
export type Facts = {
  [F in FactName]?: ValueOf<(typeof factSpecs)[F]['kind']> | null;
} & { [packFact: `${string}.${string}`]: string | number | boolean | null | undefined };
