import { type Fault, isRecord } from '@/lib/decision/check-facts';
import { helpKey } from '@/lib/people/help';
import { openState, type Recovery } from '@/lib/people/migrate';
import { keysOf, listKey } from '@/lib/people/packs';
import { checkState, type Keep, type State } from '@/lib/people/schema';
import { emptyState, Refused } from '@/lib/people/store';
import { toldKey } from '@/lib/people/told-key';
import type { Lang } from '@/lib/words/catalogue';
import { passedKey } from './managed-packs';

/** The part of a browser's storage area that is used here. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

interface Surroundings {
  areas: Record<Keep, Area>;
  /** Runs one task at a time over all pages of the extension, as `navigator.locks` does. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  /** The language of a state that is new. */
  lang(): Lang;
}

/** What is kept, and what went wrong on the way. There is always a state to show. */
export interface Kept {
  state: State;
  /** States that could not be used, newest last: kept as found until `discardAside`. */
  aside: Recovery[];
  /** Why the last thing could not be read or saved; null = all is well. */
  fault: Fault | null;
}

export type Change = (state: State) => State;

export interface Keeper {
  read(): Promise<Kept>;
  /**
   * Reads the newest state, changes it and saves it, with no other page in between. A change that
   * may not be kept ({@link Refused}) is given up; one that could not be saved stays in this page's
   * memory, is shown, and is saved together with the next one.
   */
  update(change: Change): Promise<Kept>;
  /**
   * As `update`, but what could not be saved is given up, for a change that somebody is told of and
   * asks for anew: kept for later it would stand in its own way.
   */
  attempt(change: Change): Promise<Kept>;
  /**
   * Moves the state: `session` = gone when the browser is closed, and everything this extension
   * ever kept on this computer (storage.local) is erased; `local` = kept on this computer again.
   */
  keepIn(keep: Keep): Promise<Kept>;
  /**
   * Ends a move that was cut off, as when the popup is closed in the middle of it: nothing stays
   * where it is said that nothing is kept. Rejects with what the browser says.
   */
  endMove(): Promise<void>;
  /** Forgets the states that were kept aside. */
  discardAside(): Promise<Kept>;
  /** Erases all of it, everywhere: people, settings, what was kept aside. */
  eraseEverything(): Promise<Kept>;
}

const keys = ['state', 'aside'];
/** True if a change of storage is one of the household. */
export const isHousehold = (changes: Record<string, unknown>) =>
  keys.some((key) => Object.hasOwn(changes, key));

/** What was found, and in which area; `home` is null when nothing could be read. */
interface Found extends Kept {
  home: Keep | null;
}

export function createKeeper({ areas, alone, lang }: Surroundings): Keeper {
  /** Changes of this page that could not be saved yet, in order. */
  let unsaved: Change[] = [];

  async function find(): Promise<Found> {
    const fresh = emptyState(lang());
    try {
      // The session's copy wins: it is there only while somebody wants nothing kept.
      const session = await areas.session.get(keys);
      const home = isThere(session.state) ? 'session' : 'local';
      const found = home === 'session' ? session : await areas.local.get(keys);
      const aside = asideOf(found.aside);
      if (!isThere(found.state)) return { home, state: fresh, aside, fault: null };
      const { state, recovery } = openState(found.state);
      if (state) return { home, state, aside, fault: null };
      fresh.settings.keep = home;
      return { home, state: fresh, aside: [...aside, recovery], fault: null };
    } catch (error) {
      return { home: null, state: fresh, aside: [], fault: storageFault(error) };
    }
  }

  async function findWithUnsaved(): Promise<Found> {
    const found = await find();
    return { ...found, state: unsaved.reduce(applyOrSkip, found.state) };
  }

  /** Throws what the browser throws. The new copy is written before the old one goes. */
  async function save(home: Keep, state: State, aside: Recovery[]): Promise<void> {
    const { keep } = state.settings;
    const household = { state, aside: aside.map(({ reason, raw }) => ({ reason, raw })) };
    const rest = home === keep ? {} : await restOf(areas[home]);
    const items = { ...household, ...rest };
    // A page may be closed between two steps; wherever it stops, `find` comes upon this state.
    if (keep === 'local' && home === 'session') await areas.session.set(household);
    await areas[keep].set(items);
    if (keep === 'session') await areas.local.clear();
    else await areas.session.remove([...keys, ...Object.keys(rest)]);
  }

  function commit(
    change: Change,
    { keepAside = true, saveLater = true }: { keepAside?: boolean; saveLater?: boolean } = {},
  ): Promise<Kept> {
    return alone(async () => {
      const { home, ...before } = await findWithUnsaved();
      const kept = { ...before, aside: keepAside ? before.aside : [] };
      let wrong = before.fault;
      try {
        kept.state = checked(change(before.state));
      } catch (error) {
        if (error instanceof Refused) return { ...before, fault: error.fault };
        throw error;
      }
      try {
        // What could not be read is not written over.
        if (home) {
          await save(home, kept.state, kept.aside);
          unsaved = [];
          return kept;
        }
      } catch (error) {
        wrong = storageFault(error);
      }
      if (!saveLater) return { ...before, fault: wrong };
      unsaved = [...unsaved, change];
      return { ...kept, aside: before.aside, fault: wrong };
    });
  }

  async function endMove(): Promise<void> {
    const { home, state, aside } = await find();
    if (home !== 'session') return;
    if (state.settings.keep === 'session') await areas.local.clear();
    else await save(home, state, aside);
  }

  async function erase(): Promise<Kept> {
    unsaved = [];
    // Where one area refuses, the other is emptied all the same.
    const done = await Promise.allSettled([areas.session.clear(), areas.local.clear()]);
    const kept = withoutHome(await find());
    const refused = done.find(({ status }) => status === 'rejected');
    return refused?.status === 'rejected' ? { ...kept, fault: storageFault(refused.reason) } : kept;
  }

  return {
    read: async () => withoutHome(await findWithUnsaved()),
    update: (change) => commit(change),
    attempt: (change) => commit(change, { saveLater: false }),
    keepIn: (keep) => commit((state) => ({ ...state, settings: { ...state.settings, keep } })),
    endMove: () => alone(endMove),
    discardAside: () => commit((state) => state, { keepAside: false }),
    eraseEverything: () => alone(erase),
  };
}

/**
 * Imported packs, the marks of an administrator's and the settings of the help move with the
 * household: what they say of somebody's insurer is not left behind.
 */
async function restOf(area: Area): Promise<Record<string, unknown>> {
  const { [listKey]: list } = await area.get([listKey]);
  return area.get([helpKey, toldKey, passedKey, ...(isThere(list) ? keysOf(list) : [])]);
}

const withoutHome = ({ state, aside, fault: wrong }: Found): Kept => ({
  state,
  aside,
  fault: wrong,
});

/** Some answer null for a key that is not there; a stored null holds nothing that could be lost. */
const isThere = (stored: unknown) => stored !== undefined && stored !== null;

/** Nothing is written that could not be read back. */
function checked(next: State): State {
  const { state, faults } = checkState(next);
  if (faults) throw new Refused(faults[0] as Fault);
  return state;
}

/** The state after a change, or as it was if the change may not be kept. */
export function applyOrSkip(state: State, change: Change): State {
  try {
    return checked(change(state));
  } catch (error) {
    if (error instanceof Refused) return state;
    throw error;
  }
}

function asideOf(stored: unknown): Recovery[] {
  if (!isThere(stored)) return [];
  const entries: unknown[] = Array.isArray(stored) ? stored : [stored];
  return entries.map((entry) => {
    const isEntry = isRecord(entry) && Object.hasOwn(entry, 'raw');
    const raw = isEntry ? entry.raw : entry;
    const reason = isEntry && entry.reason === 'newer' ? 'newer' : 'damaged';
    return { reason, raw, faults: openState(raw).recovery?.faults ?? [] };
  });
}

/** One fault for whatever a browser says when it cannot store. */
export function storageFault(error: unknown): Fault {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const kind = /quota|disk|space/i.test(message) ? 'storage-full' : 'storage-refused';
  return { path: 'storage', expected: 'room', found: message.slice(0, 120), kind };
}
