import { browser } from 'wxt/browser';
import { readManaged } from './managed';
import { createPackStore, isAboutPacks, type PackList } from './pack-store';
import { area } from './storage';

/** The packs beside the built-in ones: imported from files, or rolled out by an administrator. */
export const importedPacks = createPackStore({
  areas: { local: area('local'), session: area('session') },
  alone: (task) => navigator.locks.request('household', task),
  managed: async () => (await readManaged()).packs,
  check: async (json) => (await import('@/lib/proofreading/open')).openPack(json),
});

/** Calls back whenever a page, or an administrator, has changed the packs. */
export function watchPacks(listener: (list: PackList) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, where: string) => {
    if (where !== 'managed' && !isAboutPacks(changes)) return;
    void importedPacks.list().then((list) => signal?.aborted || listener(list));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
