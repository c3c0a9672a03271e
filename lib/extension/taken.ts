import { browser } from 'wxt/browser';
import { todayInTokyo } from '@/lib/decision/calendar';
import { newPersonId } from '@/lib/people/id';
import { choosePerson } from '@/lib/people/store';
import { type Before, beforeTaking, takeBack, takeOverRegistered } from '@/lib/people/take-over';
import { peopleWords } from '@/lib/people/words';
import type { Kept } from './keeper';
import { household } from './storage';

/** What stood there before the last taking over; gone when the browser is closed. */
const key = 'taken';

/**
 * Takes the status of the portal over for the person whose card it is; null = the person in front, or
 * a first 「わたし」.
 */
export async function takeOver(registered: boolean, person: string | null): Promise<Kept> {
  const id = newPersonId();
  const on = todayInTokyo();
  let before: Before | null = null;
  const kept = await household.update((state) => {
    const nickname = peopleWords(state.settings.lang)('people.me');
    before = beforeTaking(state, person) ?? { person: id, registered: null, toldOn: null };
    return takeOverRegistered(state, { registered, person }, on, { id, nickname });
  });
  if (!kept.fault) await browser.storage.session.set({ [key]: before });
  return kept;
}

/** The answer becomes again what it was before the last taking over. False = it cannot any more. */
export async function undoTaking(): Promise<boolean> {
  const { [key]: found } = await browser.storage.session.get(key);
  if (!found) return false;
  const before = found as Before;
  const { fault } = await household.update((state) => takeBack(state, before, todayInTokyo()));
  if (!fault) await browser.storage.session.remove(key);
  return fault === null;
}

/** Somebody else's checklist comes to the front. */
export async function putInFront(person: string): Promise<boolean> {
  const { state, fault } = await household.update((before) => choosePerson(before, person));
  return fault === null && state.current === person;
}
