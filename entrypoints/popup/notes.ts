import { todayInTokyo } from '@/lib/decision/calendar';
import { hasLeftPortal } from '@/lib/extension/portal-visit';
import type { State } from '@/lib/people/schema';
import { logOutNote } from './LogOutReminder';
import { duesOf, reminderNote } from './Reminders';

/**
 * Brings what has to be said above the answer, before that is drawn: nothing moves under a finger
 * then. The words of the page are to be on their way.
 *
 * @returns whether somebody may still be logged in to the portal
 */
export async function bringNotes(state: State, leaving = hasLeftPortal()): Promise<boolean> {
  const hasLeft = await leaving;
  await Promise.all([
    hasLeft && logOutNote.bring(),
    duesOf(state, todayInTokyo()).length > 0 && reminderNote.bring(),
  ]);
  return hasLeft;
}
