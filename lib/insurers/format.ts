import type { Cite, Day, DeskItem, Paper, Recipient, Route } from '@/lib/decision/types';

/**
 * The pack: everything one insurer's documents say, as dated statements with their sources.
 * The shape checked at run time (imports, `pack check`) is in ./schema.ts.
 */
export interface Pack {
  $schema?: string;
  format: 1;
  id: string;
  kind: InsurerKind;
  /** A made-up insurer that shows the format at work (見本). */
  sample?: boolean;
  names: { ja: string; short: string; kana: string; en: string };
  /** 保険者番号, whole or as the leading digits that are the insurer's own. */
  insurerNumbers: string[];
  sites: string[];
  documents: SourceDocument[];
  contacts: Contact[];
  /** Id of the contact to name when nothing more special fits. */
  contact: string;
  /** No certificate of this insurer can have ended before this day; absent = not known. */
  certificateNeverEndsBefore?: { on: Day; cites: Cite[] };
  /** Facts of this pack alone, asked and stored under `<pack id>.<name>`. */
  facts?: Record<string, PackFact>;
  /** Sentences of this pack, by language; keys are named in `say`. */
  words?: Record<string, Record<string, string>>;
  statements: Statement[];
  note?: string;
}

export type InsurerKind =
  | 'kyoukai'
  | 'society'
  | 'municipal'
  | 'trade'
  | 'mutual-aid'
  | 'late-elderly'
  | 'unknown';

export interface SourceDocument {
  /** First letters of every citation of this document: `S` in `S-16`. */
  key: string;
  title: string;
  publisher: string;
  /** Day of the document; for a month, its first day. */
  date: Day;
  /** Says how sure the date is: `day`, `month`, or `before` (undated, written before that day). */
  dated?: 'day' | 'month' | 'before';
  url?: string;
  /** A newer document of the same insurer speaks wherever both do. */
  supersededBy?: string;
  note?: string;
}

export interface Contact {
  id: string;
  name: string;
  phone?: string;
  hours?: string;
  /** `free` or `paid` for the caller; absent = the documents do not say. */
  charge?: 'free' | 'paid';
  languages?: string;
  cites: Cite[];
  note?: string;
}

export interface PackFact {
  kind: 'boolean' | 'integer' | 'date' | string[];
  question: Record<string, string>;
  note?: string;
}

/** `when`: every named fact must pass its test. Keys are facts of the contract or of ./situation. */
export type Condition = Record<string, Test>;
export type Scalar = string | number | boolean;
export type Test =
  | Scalar
  | Scalar[]
  | { from?: Day; until?: Day }
  | { atLeast?: number; below?: number }
  | { not: Scalar | Scalar[] };

interface StatementBase {
  id: string;
  /** First day the statement holds; absent = as far back as the pack speaks. */
  from?: Day;
  /** First day it no longer holds. */
  until?: Day;
  when?: Condition;
  cites: Cite[];
  /** Key of the pack's own `words`, where the ready-made sentence would not be true enough. */
  say?: string;
  /** A planned thing (予定): never a promise that the paper came. */
  planned?: boolean;
  note?: string;
}

/**
 * Why somebody may need a certificate, those that need no application first.
 * `works` = nothing stands in the way of the card.
 */
export const grounds = [
  'ecert-void',
  'no-card',
  'returned',
  'cancelled',
  'not-registered',
  'ecert-expired',
  'my-number-missing',
  'lost',
  'renewing',
  'damaged',
  'assistance',
  'custody',
  'just-in-case',
  'works',
] as const;
export type Ground = (typeof grounds)[number];

/** `workplace-or-direct`: through the workplace; 任意継続 and 特例退職 members straight to the insurer. */
export type Through = Recipient | 'workplace-or-direct';

/** From when the paper can be in the person's hands. */
export interface Lead {
  /** Days after `enrolledOn`, first and last. */
  daysAfterEnrolment?: [number, number];
  /** Half-open period in which the papers are handed out. */
  period?: { from: Day; until: Day };
  /** Last day by which the papers were to be there; before it nobody can count on one. */
  by?: Day;
}

export interface CertificateStatement extends StatementBase {
  about: 'certificate';
  ground: Ground[];
  /** `ask` = the documents are silent or undecided. */
  grant: 'yes' | 'no' | 'ask';
  route?: Route;
  /** Exact name of the form the person files; with another route: the quicker way. */
  form?: string;
  to?: Through;
  lead?: Lead;
  /** Topic of the silence, when `grant` is `ask`. */
  topic?: string;
}

export interface NoticeStatement extends StatementBase {
  about: 'notice';
  give: 'yes' | 'no' | 'ask';
  topic?: string;
  /** This issue shows the last four digits of the My Number. */
  lastFour?: boolean;
}

export interface DeskStatement extends StatementBase {
  about: 'desk';
  visit: string[] | 'any';
  bring: DeskItem[];
  /** Registering on the spot makes the card work: the one way that needs no working card before. */
  registersOnSpot?: boolean;
}

export interface RefusedStatement extends StatementBase {
  about: 'refused';
  visit: string[] | 'any';
  bring: DeskItem[];
}

export interface PaperStatement extends StatementBase {
  about: 'paper';
  paper: Paper;
  /** `no-return`: need not go back, nothing is said of throwing it away. `leave-home`: need not be shown. */
  do: 'return' | 'destroy' | 'keep' | 'ask' | 'no-return' | 'leave-home';
  to?: Through;
  topic?: string;
}

export interface TodoStatement extends StatementBase {
  about: 'todo';
  action: string;
  form?: string;
  to?: Through;
  by?: Day;
}

export interface SilenceStatement extends StatementBase {
  about: 'silence';
  topic: string;
  contact?: string;
}

export type Statement =
  | CertificateStatement
  | NoticeStatement
  | DeskStatement
  | RefusedStatement
  | PaperStatement
  | TodoStatement
  | SilenceStatement;

export type StatementOf<A extends Statement['about']> = Extract<Statement, { about: A }>;
