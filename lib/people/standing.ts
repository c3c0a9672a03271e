import { addDays } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import type { SpokenVerdict } from '@/lib/words/verdict';
import type { Due } from './reminders';
import { sayDue } from './say-reminder';
import type { Person } from './schema';

/** How soon a person needs somebody, the most urgent first. */
export const urgencies = ['now', 'soon', 'step', 'open', 'later', 'rest'] as const;
export type Urgency = (typeof urgencies)[number];

/** What a person has to do next, in words; `on` is its last day. */
export interface Next {
  text: string;
  on: Day | null;
  /** The day has passed. */
  isOver: boolean;
}

/** Where a person stands: what the household's overview says of them. */
export interface Standing {
  person: Person;
  /** Null = the insurer is not chosen, or its rules are not here. */
  verdict: SpokenVerdict | null;
  /** About how many questions are left. */
  left: number;
  next: Next | null;
  urgency: Urgency;
}

/** What was judged from a person's answers. */
export type Judged = Pick<Standing, 'verdict' | 'left'>;

type Todo = SpokenVerdict['todo'][number];

/** A card that somebody else could use; data of somebody else. */
const atOnce: ReadonlySet<string> = new Set(['stop-card', 'report-police', 'report-wrong-person']);
/** Nobody has to go anywhere for these, or only when it suits. */
const whenever: ReadonlySet<string> = new Set([
  'carry-notice',
  'wait-certificate',
  'wait-notice',
  'use-portal-instead',
  'check-portal',
  'prepare-copy',
  'keep-elderly-card',
  'destroy-certificate',
  'destroy-old-card',
  'register',
]);
/** Of the days of a verdict, those by which something has to be done. */
const lastDays: ReadonlySet<string> = new Set([
  'certificate-by',
  'ecert',
  'certificate',
  'old-card',
]);
/** Up to here a day is near (days). */
const near = 90;

/** Where this person stands today. `dues` are reminders of this person, the earliest first. */
export function standingOf(
  person: Person,
  { verdict, left }: Judged,
  dues: readonly Due[],
  today: Day,
  lang: Lang,
): Standing {
  const base = { person, verdict, left };
  const urgent = verdict?.todo.find(({ action }) => atOnce.has(action));
  if (urgent) return { ...base, next: plain(urgent), urgency: 'now' };
  const [dated] = datesOf(verdict, dues, today, lang);
  if (dated?.isOver) return { ...base, next: dated, urgency: 'now' };
  if (dated?.on && dated.on <= addDays(today, near))
    return { ...base, next: dated, urgency: 'soon' };
  const step = verdict?.todo.find(({ action, by }) => !by && !whenever.has(action));
  if (step) return { ...base, next: plain(step), urgency: 'step' };
  const next = dated ?? (verdict?.todo[0] ? plain(verdict.todo[0]) : null);
  if (!verdict || left > 0) return { ...base, next, urgency: 'open' };
  return { ...base, next, urgency: dated ? 'later' : 'rest' };
}

/** The most urgent first; among equals the nearer day, then the order of the household. */
export function byUrgency(standings: readonly Standing[]): Standing[] {
  const rank = ({ urgency }: Standing) => urgencies.indexOf(urgency);
  const day = ({ next }: Standing) => next?.on ?? '9999';
  return [...standings].sort(
    (a, b) => rank(a) - rank(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0),
  );
}

/** Days by which something is due, the earliest first; those that have passed before all others. */
function datesOf(
  verdict: SpokenVerdict | null,
  dues: readonly Due[],
  today: Day,
  lang: Lang,
): Next[] {
  const reminded = dues.map((due): Next => {
    return { text: sayDue(due, today, lang), on: due.on, isOver: due.on < today };
  });
  const steps = (verdict?.todo ?? []).flatMap(({ text, by }): Next[] =>
    by ? [{ text, on: by, isOver: by < today }] : [],
  );
  // What has passed and still matters is said by a step; the day alone would frighten for nothing.
  const notes = (verdict?.dates ?? []).flatMap(({ what, on, text }): Next[] =>
    lastDays.has(what) && on >= today ? [{ text, on, isOver: false }] : [],
  );
  return [...steps, ...reminded, ...notes].sort((a, b) => {
    const [one, other] = [a.on ?? '', b.on ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

const plain = ({ text, by }: Todo): Next => ({ text, on: by ?? null, isOver: false });
