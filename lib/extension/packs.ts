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

/**
 * Calls back whenever a page, or an administrator, has changed the packs; also for what was changed
 * before this was called and after `first` was read.
 */
export function watchPacks(
  first: PackList,
  listener: (list: PackList) => void,
  signal?: AbortSignal,
): void {
  let heard = false;
  const changed = (changes: Record<string, unknown>, where: string) => {
    if (where !== 'managed' && !isAboutPacks(changes)) return;
    heard = true;
    void importedPacks.list().then((list) => signal?.aborted || listener(list));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void importedPacks.list().then((list) => {
    const isNew = JSON.stringify(list) !== JSON.stringify(first);
    if (isNew && !heard && !signal?.aborted) listener(list);
  });
}
