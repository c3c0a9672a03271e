import * as z from 'zod/mini';
import { addDays } from '@/lib/decision/calendar';
import { decide } from '@/lib/decision/decide';
import { headline } from '@/lib/decision/headline';
import type { Day, DeskItem } from '@/lib/decision/types';
import { knownFacts } from '@/lib/decision/worth-asking';
import type { Pack } from '@/lib/insurers/format';
import { answersOf } from './answers';
import { answersFor } from './pack-facts';
import type { Person } from './schema';

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
      /** Checksum of what the person had answered. */
      answers: z.string(),
      /** The day (Asia/Tokyo) of the judgement. */
      on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      hold: z.string(),
      /** Each way's desk items, joined by `+`. */
      bring: z.array(z.string()),
      refused: z.array(z.string()),
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

/**
 * What the rules of a pack, those of the country under it, tell this person on a day (Asia/Tokyo).
 * Only what would be another thing to do; not the words it is said in.
 */
export function toldTo(person: Person, pack: Pack, day: Day): Told {
  const facts = knownFacts(answersFor(answersOf(person, day), pack));
  const verdict = decide(facts, pack, day);
  const { giveBack, destroy, keep, todo } = verdict;
  const joined = (sets: DeskItem[][]) => sets.map((set) => set.join('+'));
  return {
    insurer: pack.id,
    answers: checksum(person),
    on: day,
    hold: headline(verdict).say,
    bring: joined(verdict.bring),
    refused: joined(verdict.bringNever),
    papers: [
      ...giveBack.map((one) => `back ${one}`),
      ...destroy.map((one) => `destroy ${one}`),
      ...keep.map((one) => `keep ${one}`),
    ],
    todo: todo.map(({ action, from = '', by = '' }) => `${action} ${from} ${by}`),
  };
}

const parts = ['hold', 'bring', 'refused', 'papers', 'todo'] as const;
export type ChangedPart = (typeof parts)[number];

export interface WhatChanged {
  before: Told;
  now: Told;
  /** Other rules, or only another day. */
  why: 'rules' | 'day';
  parts: ChangedPart[];
  /** Since when a day alone has made it this answer; null = other rules have. */
  since: Day | null;
}

/**
 * What is another answer now although the person has answered nothing else; null = nothing, or
 * nothing worth saying: a deadline that is over is the person's own business, as long as the paper
 * and what gets them treated stay the same.
 */
export function whatChanged(
  before: Told,
  person: Person,
  pack: Pack,
  today: Day,
): WhatChanged | null {
  const now = toldTo(person, pack, today);
  if (before.insurer !== now.insurer || before.answers !== now.answers) return null;
  const changed = apart(before, now);
  // Nobody was told anything yet.
  if (changed.length === 0 || before.hold === 'undetermined') return null;
  const isByRules = apart(before, toldTo(person, pack, before.on)).length > 0;
  if (!isByRules && changed.every((part) => part === 'papers' || part === 'todo')) return null;
  const answers = { before, now, parts: changed };
  if (isByRules) return { ...answers, why: 'rules', since: null };
  return { ...answers, why: 'day', since: turnOf(before, now, person, pack) };
}

const apart = (one: Told, other: Told) =>
  parts.filter((part) => String(one[part]) !== String(other[part]));

/** The day of the turn, between a day with another answer and this one. */
function turnOf(before: Told, now: Told, person: Person, pack: Pack): Day {
  let [other, like] = [before.on, now.on];
  for (;;) {
    const half = addDays(other, Math.floor(daysBetween(other, like) / 2));
    if (half <= other) return like;
    if (apart(toldTo(person, pack, half), now).length > 0) other = half;
    else like = half;
  }
}

const daysBetween = (one: Day, other: Day) => (Date.parse(other) - Date.parse(one)) / 86_400_000;

/** Keeps what these people were told, and forgets who is not among the people any more. */
export function keepTold(
  book: ToldBook,
  told: Readonly<Record<string, Told>>,
  ids: readonly string[],
): ToldBook {
  const stay = Object.entries({ ...book.people, ...told }).filter(([id]) => ids.includes(id));
  const people = Object.fromEntries(stay);
  return same(people, book.people) ? book : { ...book, people };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Tells whether anything else was answered since (FNV-1a, 32 bits). Browsers give the keys of what
 * they kept back in an order of their own.
 */
function checksum({ facts, unknown }: Person): string {
  const sorted = Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1));
  let sum = 0x811c9dc5;
  for (const char of JSON.stringify([sorted, [...unknown].sort()]))
    sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16);
}
