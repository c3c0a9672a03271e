import type { Done } from '@/components/practice/people';
import {
  type Screen,
  type Situation,
  situationGroups,
  situations,
} from '@/components/practice/situations';
import { type Beat, type Demonstration, demonstrationOf, demonstrations } from './demonstrations';

/** Where a demonstration stands. All of it is sent to the audience's window. */
export interface Session {
  /** Id of the demonstration. */
  show: string;
  /** Which of its pictures, from 0. */
  beat: number;
  /** Where it was left for a "what if"; null = it was not. */
  left: { show: string; beat: number } | null;
  /** A screen that was walked to by pressing on it, off the list of steps. */
  astray: Pick<Beat, 'screen' | 'done' | 'chosen'> | null;
  blank: boolean;
  zoom: boolean;
}

export const actions = ['next', 'previous', 'first', 'last', 'blank', 'zoom', 'reset'] as const;
export type Action = (typeof actions)[number];

export const beginSession = (show: string): Session => ({
  show,
  beat: 0,
  left: null,
  astray: null,
  blank: false,
  zoom: false,
});

/** Null where the id is none of ours (any more). */
export const playing = ({ show }: Session): Demonstration | null => demonstrationOf(show);

/** The picture in front. */
export function beatNow(session: Session): Beat | null {
  const beat = playing(session)?.beats[session.beat];
  if (!beat) return null;
  return session.astray
    ? { ...beat, ...session.astray, paper: false, press: null, begins: true }
    : beat;
}

/** Goes to a picture of the list, the nearest there is. A screen that is dark comes back. */
export function jump(session: Session, to: number): Session {
  const last = (playing(session)?.beats.length ?? 1) - 1;
  const beat = Math.min(Math.max(to, 0), last);
  return { ...session, beat, astray: null, blank: false };
}

export function act(session: Session, action: Action): Session {
  switch (action) {
    case 'next':
      return jump(session, session.beat + 1);
    case 'previous':
      // Whoever has strayed goes back to where they left the list.
      return jump(session, session.astray ? session.beat : session.beat - 1);
    case 'first':
      return jump(session, 0);
    case 'last':
      return jump(session, Number.MAX_SAFE_INTEGER);
    case 'blank':
      return { ...session, blank: !session.blank };
    case 'zoom':
      return { ...session, zoom: !session.zoom };
    case 'reset':
      return beginSession(session.left?.show ?? session.show);
  }
}

/** The situations that something may turn into, other than the one shown. */
export function whatIfs({ show, left }: Session): Situation[] {
  const shown = demonstrationOf(left?.show ?? show)?.situation;
  const all: readonly Situation[] = [
    'not-registered',
    ...situationGroups.trouble,
    'reader-broken',
    'lost-card',
  ];
  return situations.filter((one) => all.includes(one) && one !== shown);
}

/** Changes the situation under the same screen, if it has one; null = back to where it was left. */
export function whatIf(session: Session, situation: Situation | null): Session {
  const left = session.left ?? { show: session.show, beat: session.beat };
  if (situation === null) return jump({ ...session, ...left, left: null }, left.beat);
  const screen = beatNow(session)?.screen;
  const all = demonstrations.filter((one) => one.situation === situation);
  // Before anything was done about it: who has not registered is seen unregistered.
  const on = (one: Demonstration) =>
    one.beats.findIndex(
      ({ screen: there, done }) => there === screen && !done.applied && !done.renewed,
    );
  const fitting = all.find((one) => on(one) >= 0) ?? all[0];
  if (!fitting) return session;
  return jump({ ...session, show: fitting.id, left }, Math.max(on(fitting), 0));
}

/** Somebody pressed on the practice screen. What the list does next as well is a step on. */
export function press(session: Session, to: Screen, does: Partial<Done> = {}): Session {
  const [now, next] = [beatNow(session), playing(session)?.beats[session.beat + 1]];
  if (!now) return session;
  if (!session.astray && next?.screen === to && now.screen !== to)
    return jump(session, session.beat + 1);
  const done = { ...now.done, ...does };
  return { ...session, astray: { screen: to, done, chosen: null }, blank: false };
}

export function chooseOn(session: Session, chosen: string): Session {
  const [now, next] = [beatNow(session), playing(session)?.beats[session.beat + 1]];
  if (!now) return session;
  if (!session.astray && next?.screen === now.screen && next.chosen === chosen)
    return jump(session, session.beat + 1);
  return { ...session, astray: { screen: now.screen, done: now.done, chosen } };
}

/** The next picture by itself: after the last one the next demonstration of the row, and over again. */
export function runOn(session: Session, order: readonly string[]): Session {
  const last = (playing(session)?.beats.length ?? 1) - 1;
  if (session.beat < last) return jump(session, session.beat + 1);
  const at = order.indexOf(session.show);
  return beginSession(order[(at + 1) % order.length] ?? session.show);
}
