/**
 * The words of the contract: what goes into `decide` and what comes out.
 * Ids only; sentences are made from them in lib/words.
 */

/** A calendar day as `YYYY-MM-DD`, always Asia/Tokyo. Compared as a string. */
export type Day = string;

/** Source citation key such as `S-16` or `K-Q9 p12`; its document stands in the pack. */
export type Cite = string;

export type Paper = 'notice' | 'certificate' | 'oldCard' | 'elderlyCard';

/** What a person can lay on the reception desk. */
export type DeskItem =
  | 'mynaCard'
  | 'notice'
  | 'portalScreen'
  | 'portalPdf'
  | 'noticeCopy'
  | 'certificate'
  | 'oldCard'
  | 'elderlyCard'
  | 'phone'
  | 'declaration';

export type Hold = 'notice' | 'certificate' | 'both' | 'neither' | 'undetermined';

export type Route =
  | 'tick'
  | 'application'
  | 'automatic'
  | 'ex-officio'
  | 'bulk'
  | 'with-cancellation'
  | 'ask-insurer';

export type Recipient = 'workplace' | 'insurer' | 'municipality' | 'clinic' | 'police' | 'hotline';

/** A sentence to be said: a key of the catalogue `verdict` and what to fill in. */
export interface Phrase {
  key: string;
  params?: Record<string, string>;
}

export interface Todo {
  action: string;
  /** The exact printed name of a form the person files. Never translated. */
  form?: string;
  to?: Recipient;
  from?: Day;
  by?: Day;
  say: Phrase;
  /** Sentences that follow the first: how the paper comes, what it costs. */
  also?: readonly Phrase[];
  cites: readonly Cite[];
}

export interface Reason {
  /** Id of the statement that decided, e.g. `certificate.no-card.bulk`. */
  rule: string;
  say: Phrase;
  cites: readonly Cite[];
}

export interface Silence {
  topic: string;
  /** Id of a contact of the pack. */
  contact: string;
  say: Phrase;
}

export interface DateNote {
  what: string;
  on: Day;
  cites: readonly Cite[];
}

export interface Verdict {
  hold: Hold;
  bring: DeskItem[][];
  bringNever: DeskItem[][];
  route: Route | null;
  todo: Todo[];
  giveBack: Paper[];
  destroy: Paper[];
  keep: Paper[];
  because: Reason[];
  ask: string[];
  silent: Silence[];
  dates: DateNote[];
  cites: Cite[];
  asOf: Day;
}
