import * as z from 'zod/mini';
import { isDay } from '@/lib/decision/calendar';

/**
 * What a person can be reminded of: three things that end on a day printed on them, and two papers
 * that should have come by the last day of an insurer's lead time.
 */
export const occasions = ['ecert', 'card', 'certificate', 'certificate-due', 'notice-due'] as const;
export type Occasion = (typeof occasions)[number];

/** In the order they come. `over` begins on the day after. */
export const stages = ['three-months', 'one-month', 'one-week', 'over'] as const;
export type Stage = (typeof stages)[number];

/** A system notification: none, one that names nobody, or one with the nickname. */
export const notices = ['no', 'plain', 'named'] as const;
export type Notice = (typeof notices)[number];

const day = z.string().check(z.refine(isDay, 'YYYY-MM-DD'));

export const remindersSchema = z.strictObject({
  /** Last day of the card itself; the other two are facts. */
  cardUntil: z.nullable(day),
  /** Last days of lead times, as the rules had them when the checklist was last open. */
  due: z.strictObject({ certificate: z.nullable(day), notice: z.nullable(day) }),
  notify: z.enum(notices),
  /** The newest stage of each occasion that was put away, or notified of. */
  seen: z
    .array(
      z.strictObject({
        what: z.enum(occasions),
        on: day,
        stage: z.enum(stages),
        putAway: z.boolean(),
      }),
    )
    .check(z.maxLength(occasions.length)),
});

/** What is kept for somebody who wants to be reminded. */
export type Reminders = z.infer<typeof remindersSchema>;
