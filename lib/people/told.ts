import * as z from 'zod/mini';
import { headline } from '@/lib/decision/headline';
import type { Verdict } from '@/lib/decision/types';

/**
 * What people were told last, in ids of our own: so that it can be said when other rules, or a day
 * that has come, make it another answer. Lies beside the household (./told-key), is erased with it,
 * and is in no backup.
 */
const schema = z.strictObject({
  version: z.literal(1),
  /** By the id of the person. */
  people: z.record(
    z.string(),
    z.strictObject({
      insurer: z.string(),
      /** Digest of the rules, and of what the person had answered. */
      rules: z.string(),
      answers: z.string(),
      hold: z.string(),
      bring: z.array(z.string()),
      papers: z.array(z.string()),
      todo: z.array(z.string()),
    }),
  ),
});

export type ToldBook = z.infer<typeof schema>;
export type Told = ToldBook['people'][string];

/** What is kept, or nothing where nothing is, or nothing that can be understood. Never throws. */
export const openTold = (raw: unknown): ToldBook =>
  z.safeParse(schema, raw).data ?? { version: 1, people: {} };

type Judged = Pick<Verdict, 'hold' | 'bring' | 'bringNever' | 'giveBack' | 'destroy' | 'keep'> & {
  because: readonly { rule: string }[];
  todo: readonly { action: string; from?: string; by?: string }[];
};

/** Only what would be another thing to do; not the words it is said in. */
export function toldBy(verdict: Judged, known: Pick<Told, 'insurer' | 'rules' | 'answers'>): Told {
  const { bring, bringNever, giveBack, destroy, keep, todo } = verdict;
  return {
    ...known,
    hold: headline(verdict).say,
    bring: [
      ...bring.map((way) => way.join('+')),
      ...bringNever.map((set) => `not ${set.join('+')}`),
    ],
    papers: [
      ...giveBack.map((one) => `back ${one}`),
      ...destroy.map((one) => `destroy ${one}`),
      ...keep.map((one) => `keep ${one}`),
    ],
    todo: todo.map(({ action, from = '', by = '' }) => `${action} ${from} ${by}`),
  };
}

export type ChangedPart = 'hold' | 'bring' | 'papers' | 'todo';

export interface WhatChanged {
  /** Other rules, or only another day. */
  why: 'rules' | 'day';
  parts: ChangedPart[];
}

/**
 * What is another answer now although the person has answered nothing else; null = nothing, or
 * nothing worth saying: a deadline that is over is the person's own business, as long as the paper
 * and what gets them treated stay the same.
 */
export function whatChanged(before: Told, now: Told): WhatChanged | null {
  if (before.insurer !== now.insurer || before.answers !== now.answers) return null;
  const why = before.rules === now.rules ? 'day' : 'rules';
  const all: ChangedPart[] = ['hold', 'bring', 'papers', 'todo'];
  const parts = all.filter((part) => String(before[part]) !== String(now[part]));
  const isWorthSaying = parts.length > 0 && (why === 'rules' || /hold|bring/.test(parts.join()));
  return isWorthSaying ? { why, parts } : null;
}

/** Keeps what one of these people was told, and forgets who is not among them any more. */
export function keepTold(
  book: ToldBook,
  id: string,
  told: Told,
  people: readonly { id: string }[],
): ToldBook {
  const stay = new Set(people.map((one) => one.id));
  const others = Object.entries(book.people).filter(([one]) => stay.has(one));
  return { ...book, people: { ...Object.fromEntries(others), [id]: told } };
}
