import { isStageKey, type StageKey } from '@/lib/words/stage';
import type { Beat } from './demonstrations';

/** What the presenter may say: about the step, then about the screen. */
export function notesOf({ told, screen }: Beat): StageKey[] {
  return [`note.${toldKey(told)}`, `note.screen.${screen}`].filter(isStageKey);
}

export function toldKey(told: Beat['told']): string {
  if ('terms' in told) return 'terms';
  if ('status' in told) return `status.${told.status}`;
  if ('message' in told) return `message.${told.message}`;
  return 'cases' in told ? `cases.${told.guide}` : `step.${told.guide}.${told.step}`;
}
