import { browser } from 'wxt/browser';
import { type HelpSettings, helpKey, openHelp, setSiteOff } from '@/lib/people/help';
import { type Beside, createBeside, type Surroundings, surroundings } from './beside-household';

export type HelpStore = Beside<HelpSettings>;

export const createHelpStore = (of: Surroundings): HelpStore => createBeside(helpKey, openHelp, of);

export const helpStore = createHelpStore(surroundings);

/** No help on this host any more. False = it could not be kept: no room, or no host that can be. */
export async function switchSiteOff(store: HelpStore, host: string): Promise<boolean> {
  await store.change((settings) => setSiteOff(settings, host, true));
  return (await store.read()).off.includes(host);
}

/** Calls back whenever the settings of the help, or where they lie, have changed. */
export function watchHelp(listener: (now: HelpSettings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>) => {
    if (!Object.hasOwn(changes, helpKey)) return;
    void helpStore.read().then((now) => signal?.aborted || listener(now));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
