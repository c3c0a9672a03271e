import { browser } from 'wxt/browser';
import { todayInTokyo } from '@/lib/decision/calendar';
import { newPersonId } from '@/lib/people/id';
import { takeOverRegistered as takeOver } from '@/lib/people/take-over';
import { peopleWords } from '@/lib/people/words';
import { type Area, createKeeper, type Kept } from './keeper';
import { browserLang } from './language';

export type { Change, Kept } from './keeper';

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
  const changed = () => void household.read().then((kept) => signal?.aborted || listener(kept));
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

/** Takes the status of the portal over for the person in front, or for a first 「わたし」. */
export function takeOverRegistered(registered: boolean): Promise<Kept> {
  const id = newPersonId();
  const on = todayInTokyo();
  return household.update((state) => {
    const nickname = peopleWords(state.settings.lang)('people.me');
    return takeOver(state, registered, on, { id, nickname });
  });
}

/** Looked up at each call: in tests and during an update the area may not be there at once. */
function area(name: 'local' | 'session'): Area {
  return {
    get: (keys) => browser.storage[name].get(keys),
    set: (items) => browser.storage[name].set(items),
    remove: (keys) => browser.storage[name].remove(keys),
    clear: () => browser.storage[name].clear(),
  };
}
