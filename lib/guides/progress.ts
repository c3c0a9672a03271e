import { guides } from '.';
import type { Guide, GuideId, Step, Way } from './guide';
import { guest, pageOf } from './place';

/** How far a person has come. All that is kept of a walk: ids of our own catalogue. */
export interface Progress {
  guide: GuideId;
  /** Id of the step, or `choosing`. */
  step: string;
}

/** In place of a step, while a way is still to be chosen. */
export const choosing = 'choose';

/** Where a walk stands: which steps are walked, and at which one the person is. */
export interface Standing {
  guide: Guide;
  /** The way chosen; null in guides that have but one. */
  way: Way | null;
  steps: readonly Step[];
  /** From 0. */
  at: number;
  step: Step;
}

/** Null while a way is still to be chosen, or when the step is none of the guide's (any more). */
export function standingOf({ guide: id, step }: Progress): Standing | null {
  const guide = guides[id];
  const ways: readonly (Way | null)[] = guide.kind === 'ways' ? guide.steps : [null];
  for (const way of ways) {
    const steps = way ? way.steps : guide.steps;
    const at = steps.findIndex((one) => one.id === step);
    const found = steps[at];
    if (found) return { guide, way, steps, at, step: found };
  }
  return null;
}

/** Where a guide begins for a person who is on a page. */
export function begin(id: GuideId, page: string | null): Progress {
  const guide = guides[id];
  if (guide.kind === 'ways') return { guide: id, step: choosing };
  return { guide: id, step: firstOn(guide.steps, page) };
}

/** Where a way begins for a person who is on a page. */
export function beginWay(id: GuideId, way: Way, page: string | null): Progress {
  return { guide: id, step: firstOn(way.steps, page) };
}

function firstOn(steps: readonly Step[], page: string | null): string {
  return (steps.find((step) => isOn(step, page)) ?? steps[0])?.id ?? choosing;
}

/** One step on or back; back from the first step of a way leads to the choice. Null = nowhere. */
export function stride({ guide, way, steps, at }: Standing, by: 1 | -1): Progress | null {
  const next = steps[at + by];
  if (next) return { guide: guide.id, step: next.id };
  return by === -1 && way ? { guide: guide.id, step: choosing } : null;
}

/**
 * The page in front has changed: whoever is now where a later step is done has taken the steps
 * before it. Never backwards, but to the log-in from the first page, which is not seen at once to be
 * a guest's; null = stay.
 */
export function moveOn(standing: Standing, page: string | null): Progress | null {
  const { guide, steps, at, step } = standing;
  if (isOn(step, page)) return null;
  const isGuestAtHome = page === guest && step.page === 'portal-home';
  const next = isGuestAtHome
    ? steps.find((one) => one.page === 'login')
    : steps.slice(at + 1).find((one) => isOn(one, page));
  return next ? { guide: guide.id, step: next.id } : null;
}

const isOn = (step: Step, page: string | null): boolean =>
  step.page !== undefined && step.page === pageOf(page);

/** The step that ids name, that of a way included. */
export const stepOf = (progress: Progress): Step | null => standingOf(progress)?.step ?? null;

/** Whether there is something to show: kept by an older version, a guide or step may be gone. */
export function isWalkable(progress: Progress): boolean {
  const guide: Guide | undefined = guides[progress.guide];
  if (!guide) return false;
  return standingOf(progress) !== null || (guide.kind === 'ways' && progress.step === choosing);
}
