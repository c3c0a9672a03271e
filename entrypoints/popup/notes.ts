import { todayInTokyo } from '@/lib/decision/calendar';
import { hasLeftPortal } from '@/lib/extension/portal-visit';
import type { State } from '@/lib/people/schema';
import { bringChangedNotes } from './Changed';
import { type Changes, changesAtHand } from './changes';
import { logOutNote } from './LogOutReminder';
import { type Packs, packIn } from './packs';
import { duesOf, reminderNote } from './Reminders';

export interface Notes {
  /** Somebody may still be logged in to the portal. */
  hasLeft: boolean;
  /** What is another answer for whom. */
  changes: Changes;
}

/**
 * Brings what has to be said above the answer, before that is drawn: nothing moves under a finger
 * then. The words of the page are to be on their way.
 */
export async function bringNotes(
  state: State,
  packs: Packs,
  leaving = hasLeftPortal(),
): Promise<Notes> {
  const today = todayInTokyo();
  const [hasLeft, changes] = await Promise.all([
    leaving,
    changesAtHand(state.people, today, packIn(packs.opened)),
  ]);
  await Promise.all([
    hasLeft && logOutNote.bring(),
    duesOf(state, today).length > 0 && reminderNote.bring(),
    changes.size > 0 && bringChangedNotes(),
  ]);
  return { hasLeft, changes };
}
