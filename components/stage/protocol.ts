import * as z from 'zod/mini';
import { screens } from '@/components/practice/situations';
import { everyLang } from '@/lib/words/lang';
import { demonstrationOf } from './demonstrations';
import { actions, type Session } from './session';

/*
 * What the two windows of a demonstration say to each other: ids of our own catalogues, numbers, yes
 * and no. Anything else, and anything with a key too many, is nobody's.
 */

const count = z.int().check(z.minimum(0), z.maximum(999));
const show = z.string().check(
  z.maxLength(80),
  z.refine((id) => demonstrationOf(id) !== null),
);
const chosen = z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,20}$/)));
const done = z.strictObject({
  applied: z.boolean(),
  renewed: z.boolean(),
  card: z.enum(['taro', 'natsuko']),
});
/** The elements on the way from the frame down to what is pointed at: each one's place among its kind. */
const path = z.array(count).check(z.maxLength(20));

const session = z.strictObject({
  show,
  beat: count,
  left: z.nullable(z.strictObject({ show, beat: count })),
  astray: z.nullable(z.strictObject({ screen: z.enum(screens), done, chosen })),
  blank: z.boolean(),
  zoom: z.boolean(),
});

/** Told apart from other windows of the same kind. */
const who = z.string().check(z.regex(/^[a-z0-9]{6,12}$/));

const message = z.discriminatedUnion('type', [
  /** Presenter: this is what stands now. */
  z.strictObject({
    type: z.literal('show'),
    session,
    lang: z.enum(everyLang),
    insurer: z.string().check(z.regex(/^[a-z][a-z-]{0,29}\d{0,3}$/)),
    letters: z.boolean(),
  }),
  /** Presenter: this is pointed at. */
  z.strictObject({ type: z.literal('point'), at: z.nullable(path) }),
  /** Presenter: who is there? */
  z.strictObject({ type: z.literal('who') }),
  /** Presenter: the window closes. */
  z.strictObject({ type: z.literal('over') }),
  /** Audience: a window is there, and wants to know what stands. */
  z.strictObject({ type: z.literal('here'), who }),
  z.strictObject({ type: z.literal('gone'), who }),
  /** Audience: a key, or a press on the screen, with the focus in that window. */
  z.strictObject({ type: z.literal('act'), action: z.enum(actions) }),
  z.strictObject({ type: z.literal('press'), to: z.enum(screens), does: z.partial(done) }),
  z.strictObject({
    type: z.literal('choose'),
    chosen: z.string().check(z.regex(/^[a-z0-9-]{1,20}$/)),
  }),
]);

export type StageMessage = z.infer<typeof message>;

/** What a window kept for itself when it was loaded again; null where it cannot be used. */
export function readSession(raw: unknown): Session | null {
  const read = session.safeParse(raw);
  return read.success ? read.data : null;
}

/** Null where it is nobody's. */
export function readMessage(raw: unknown): StageMessage | null {
  const read = message.safeParse(raw);
  return read.success ? read.data : null;
}
