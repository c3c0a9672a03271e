import {
  type Answers,
  answeredScreens,
  pendingScreens,
  type ScreenId,
  stillMatters,
} from '@/lib/decision/interview';

/** Where a person is in the checklist. */
export type Place = 'insurer' | 'result' | { screen: ScreenId };

/** The way walked so far and, after going back, the way ahead. */
export interface Trail {
  places: readonly Place[];
  at: number;
}

type AskOf = (answers: Answers) => readonly string[];

export const placeOf = (trail: Trail): Place => trail.places[trail.at] ?? 'insurer';
export const canGoBack = (trail: Trail): boolean => trail.at > 0;

/** Where a person who comes (again) begins: at the first thing that is still open. */
export function enter(insurer: string | null, answers: Answers, askOf: AskOf): Trail {
  if (insurer === null) return { places: ['insurer'], at: 0 };
  const walked: Place[] = ['insurer', ...answeredScreens(answers).map(toPlace)];
  const next = pendingScreens(answers, askOf(answers))[0];
  return { places: [...walked, next ? toPlace(next) : 'result'], at: walked.length };
}

/** After an answer. The way ahead is kept as far as it still matters; later answers are never lost. */
export function goOn(trail: Trail, answers: Answers, askOf: AskOf): Trail {
  const walked = trail.places.slice(0, trail.at + 1);
  const ahead = trail.places
    .slice(trail.at + 1)
    .filter(
      (place) =>
        place !== 'insurer' && (place === 'result' || stillMatters(place.screen, answers, askOf)),
    );
  if (ahead.length > 0 && ahead[0] !== 'result') {
    return { places: [...walked, ...ahead], at: walked.length };
  }
  const next = pendingScreens(answers, askOf(answers))[0];
  if (next) return { places: [...walked, toPlace(next)], at: walked.length };
  return arrive(answers);
}

/** The result, with every answered question behind it, however the person came here. */
export function arrive(answers: Answers): Trail {
  const walked: Place[] = ['insurer', ...answeredScreens(answers).map(toPlace)];
  return { places: [...walked, 'result'], at: walked.length };
}

export function goBack(trail: Trail): Trail {
  return canGoBack(trail) ? { ...trail, at: trail.at - 1 } : trail;
}

/** From the result to one question (or the insurer), and back by {@link goOn}. */
export function visit(trail: Trail, place: Place): Trail {
  const walked = trail.places.slice(0, trail.at + 1);
  return { places: [...walked, place], at: walked.length };
}

const toPlace = (screen: ScreenId): Place => ({ screen });
