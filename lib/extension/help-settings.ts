import { browser } from 'wxt/browser';
import { type HelpSettings, helpKey, openHelp } from '@/lib/people/help';
import type { Keep } from '@/lib/people/schema';
import type { Area } from './keeper';
import { area } from './storage';

interface Surroundings {
  areas: Record<Keep, Area>;
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export interface HelpStore {
  /** Never rejects: what cannot be read is as usual. */
  read(): Promise<HelpSettings>;
  /** False = it could not be kept. */
  change(how: (settings: HelpSettings) => HelpSettings): Promise<boolean>;
}

/** Lies where the household lies (./keeper moves and erases both). */
export function createHelpStore({ areas, alone }: Surroundings): HelpStore {
  async function find(): Promise<{ home: Keep; settings: HelpSettings }> {
    const session = await areas.session.get(['state', helpKey]);
    const home = session.state === undefined || session.state === null ? 'local' : 'session';
    const { [helpKey]: raw } = home === 'session' ? session : await areas.local.get([helpKey]);
    return { home, settings: openHelp(raw) };
  }
  return {
    read: () =>
      find().then(
        ({ settings }) => settings,
        () => openHelp(null),
      ),
    change: (how) =>
      alone(async () => {
        const { home, settings } = await find();
        const next = how(settings);
        if (next !== settings) await areas[home].set({ [helpKey]: next });
      }).then(
        () => true,
        () => false,
      ),
  };
}

export const helpStore = createHelpStore({
  areas: { local: area('local'), session: area('session') },
  alone: (task) => navigator.locks.request('household', task),
});

/** Calls back whenever the settings of the help, or where they lie, have changed. */
export function watchHelp(listener: (now: HelpSettings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (!Object.hasOwn(changes, helpKey)) return;
    void helpStore.read().then((now) => signal?.aborted || listener(now));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
