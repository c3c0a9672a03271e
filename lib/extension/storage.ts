import { browser } from 'wxt/browser';
import { todayInTokyo } from '@/lib/decision/calendar';
import type { Fault } from '@/lib/decision/check-facts';
import { newPersonId } from '@/lib/people/id';
import { nameOfMe } from '@/lib/people/me';
import { listKey } from '@/lib/people/packs';
import { type Taken, takeBack, takeOverRegistered as takeOver } from '@/lib/people/take-over';
import { type Area, createKeeper, isHousehold, type Kept } from './keeper';
import { browserLang } from './language';
import { readManaged } from './managed';
import { forgetTaken, recallTaken, rememberTaken } from './taken';

/**
 * The household of this browser. Only for pages of the extension and its background: a script on a
 * page of the portal asks the background (./messages), because it may not see people's answers.
 */
export const household = createKeeper({
  areas: { local: area('local'), session: area('session') },
  alone: (task) => navigator.locks.request('household', task),
  lang: browserLang,
});

/**
 * Calls back whenever another page, or this one, has changed what is kept. Stops with the signal.
 * Does not call at the start: `household.read()` does that.
 */
export function watchHousehold(listener: (kept: Kept) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (!isHousehold(changes)) return;
    void household.read().then((kept) => signal?.aborted || listener(kept));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

/** Calls back when everything was erased, by this page or another. Stops with the signal. */
export function watchErased(listener: () => void, signal: AbortSignal): void {
  const keys = ['state', listKey];
  const changed = async (changes: Record<string, { newValue?: unknown }>) => {
    if (!keys.some((key) => changes[key] && changes[key].newValue == null)) return;
    const left = await Promise.all([area('local').get(keys), area('session').get(keys)]);
    // What only moves from one area to the other lies in one of them all the time.
    const isErased = left.every((items) => keys.every((key) => items[key] == null));
    if (isErased && !signal.aborted) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

/**
 * To be called whenever the background starts, before anything is awaited: it outlives the page that
 * moves the household, and ends what that page could not.
 */
export function endMoves(): void {
  const end = () => void household.endMove().catch(() => undefined);
  browser.storage.onChanged.addListener((changes, where) => {
    if (where === 'session' && isHousehold(changes)) end();
  });
  end();
}

/**
 * Takes the status of the portal over for this person, or for a first 「わたし」 where there was
 * nobody. Null = done.
 */
export function takeOverRegistered(
  registered: boolean,
  person: string | null,
): Promise<Fault | null> {
  const id = newPersonId();
  const on = todayInTokyo();
  return oneTaking(async () => {
    const { lang } = await readManaged();
    let taken: Taken | null = null;
    const { fault } = await household.attempt((state) => {
      const nickname = nameOfMe(lang ?? state.settings.lang);
      const done = takeOver(state, { registered, person, first: { id, nickname } }, on);
      taken = done.taken;
      return done.state;
    });
    if (taken && !fault) await rememberTaken(taken).catch(() => undefined);
    return fault;
  });
}

/**
 * Takes back what was taken over last for this person. False = it is no longer to be found, or could
 * not be kept; then it may be asked for again.
 */
export function takeBackRegistered(person: string): Promise<boolean> {
  return oneTaking(async () => {
    const taken = await recallTaken(person).catch(() => null);
    if (!taken) return false;
    const { fault } = await household.attempt((state) => takeBack(state, taken, todayInTokyo()));
    if (fault) return false;
    await forgetTaken(person).catch(() => undefined);
    return true;
  });
}

/**
 * What is remembered fits what was kept only if nothing is taken over or back between the two. The
 * lock of the household is asked for within this one, never the other way round.
 */
const oneTaking = <T>(task: () => Promise<T>): Promise<T> =>
  navigator.locks.request('taking', task);

/**
 * Takes the stored answers away from scripts on pages, where Chrome would let them read by default:
 * should the portal's page ever take one over, there is nothing to be had. Firefox has no such
 * switch. To be called by the background whenever it starts.
 */
export async function closeStorageToPages(): Promise<void> {
  const { local } = browser.storage;
  if (!('setAccessLevel' in local)) return;
  await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** Looked up at each call: in tests and during an update the area may not be there at once. */
export function area(name: 'local' | 'session'): Area {
  return {
    get: (keys) => browser.storage[name].get(keys),
    set: (items) => browser.storage[name].set(items),
    remove: (keys) => browser.storage[name].remove(keys),
    clear: () => browser.storage[name].clear(),
  };
}
