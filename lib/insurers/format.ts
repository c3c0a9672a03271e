import type * as z from 'zod/mini';
import type { DeskItem, Paper, Recipient, Route } from '@/lib/decision/types';
import type { packSchema } from './schema';
import type { conditionSchema, leadSchema, statementSchema, testSchema } from './statement-schema';

/**
 * The pack: everything one insurer's documents say, as dated statements with their sources.
 * The shape, and what each field means, is defined once, in ./schema and ./statement-schema;
 * nothing of them is needed at run time here, so the engine ships without a validator.
 */
export type Pack = z.infer<typeof packSchema>;
export type SourceDocument = Pack['documents'][number];
export type Contact = Pack['contacts'][number];
export type PackFact = NonNullable<Pack['facts']>[string];
export type PaperDescription = NonNullable<NonNullable<Pack['papers']>[Paper]>;

export type Statement = z.infer<typeof statementSchema>;
export type StatementOf<A extends Statement['about']> = Extract<Statement, { about: A }>;
export type CertificateStatement = StatementOf<'certificate'>;
export type NoticeStatement = StatementOf<'notice'>;
export type DeskStatement = StatementOf<'desk'>;
export type RefusedStatement = StatementOf<'refused'>;
export type PaperStatement = StatementOf<'paper'>;

/** `when`: every named fact must pass its test. Keys are facts of the contract or derived ones. */
export type Condition = z.infer<typeof conditionSchema>;
export type Test = z.infer<typeof testSchema>;
export type Scalar = string | number | boolean;
/** From when the paper can be in the person's hands. */
export type Lead = z.infer<typeof leadSchema>;

export const insurerKinds = [
  'kyoukai',
  'society',
  'municipal',
  'trade',
  'mutual-aid',
  'late-elderly',
  'unknown',
] as const;
export type InsurerKind = (typeof insurerKinds)[number];

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

export const papers = ['notice', 'certificate', 'oldCard', 'elderlyCard'] as const;

export const routes = [
  'tick',
  'application',
  'automatic',
  'ex-officio',
  'bulk',
  'with-cancellation',
  'ask-insurer',
] as const;

export const deskItems = [
  'mynaCard',
  'notice',
  'portalScreen',
  'portalPdf',
  'noticeCopy',
  'certificate',
  'oldCard',
  'elderlyCard',
  'phone',
  'declaration',
] as const;

export const visits = [
  'reader',
  'no-reader',
  'reader-broken',
  'phone',
  'school-event',
  'urgent',
] as const;

/** `workplace-or-direct`: through the workplace; 任意継続 and 特例退職 members straight to the insurer. */
export const throughs = [
  'workplace',
  'insurer',
  'municipality',
  'clinic',
  'police',
  'hotline',
  'workplace-or-direct',
] as const;
export type Through = (typeof throughs)[number];

/** How a paper reaches the person. `online` = the insurer's own site or app, `portal` = マイナポータル. */
export const deliveries = ['workplace', 'home', 'counter', 'online', 'portal'] as const;

// The lists above are the contract's words: TypeScript refuses the one that misses or adds a word.
type Same<A, B> = [A, B] extends [B, A] ? true : never;
true satisfies Same<Paper, (typeof papers)[number]>;
true satisfies Same<Route, (typeof routes)[number]>;
true satisfies Same<DeskItem, (typeof deskItems)[number]>;
true satisfies Same<Recipient | 'workplace-or-direct', Through>;
