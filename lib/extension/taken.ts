import { browser } from 'wxt/browser';
import { isDay } from '@/lib/decision/calendar';
import { isRecord } from '@/lib/decision/check-facts';
import { personIdPattern } from '@/lib/people/id';
import type { Taken } from '@/lib/people/take-over';

/**
 * What was taken over last for each person, for the way back. Ids, days and yes or no; gone when
 * the browser is closed. Not in the memory of the background, which ends after half a minute.
 */
const key = 'takenOver';
const most = 20;

const isId = (value: unknown) => typeof value === 'string' && personIdPattern.test(value);

function isTaken(value: unknown): value is Taken {
  return (
    isRecord(value) &&
    isId(value.person) &&
    typeof value.registered === 'boolean' &&
    [true, false, 'unknown', 'untold'].includes(value.was as never) &&
    (value.toldOn === null || isDay(value.toldOn)) &&
    (value.front === null || isId(value.front))
  );
}

async function all(): Promise<Taken[]> {
  const { [key]: found } = await browser.storage.session.get(key);
  return Array.isArray(found) ? found.filter(isTaken) : [];
}

export async function rememberTaken(taken: Taken): Promise<void> {
  const others = (await all()).filter(({ person }) => person !== taken.person);
  await browser.storage.session.set({ [key]: [...others, taken].slice(-most) });
}

/** What is to be taken back for this person; null if there is nothing. */
export async function recallTaken(person: string): Promise<Taken | null> {
  return (await all()).find((one) => one.person === person) ?? null;
}

export async function forgetTaken(person: string): Promise<void> {
  const others = (await all()).filter((one) => one.person !== person);
  await browser.storage.session.set({ [key]: others });
}
