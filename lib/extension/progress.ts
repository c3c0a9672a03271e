import { browser } from 'wxt/browser';
import { isProgress, type Progress } from './messages';

/**
 * How far the guides have come, tab by tab. Ids of our own catalogue, in the memory of the browser:
 * it outlives the background and the page, and is gone when the browser is closed.
 */
const key = 'guideProgress';
const mostTabs = 50;

type Kept = [tabId: number, progress: Progress][];

async function kept(): Promise<Kept> {
  const { [key]: found } = await browser.storage.session.get(key);
  return Array.isArray(found)
    ? found.filter((one) => Array.isArray(one) && Number.isInteger(one[0]) && isProgress(one[1]))
    : [];
}

export async function progressIn(tabId: number | undefined): Promise<Progress | null> {
  return (await kept()).find(([id]) => id === tabId)?.[1] ?? null;
}

/** Null = the guide was closed. Several tabs may call at once. */
export async function keepProgress(
  tabId: number | undefined,
  progress: Progress | null,
): Promise<void> {
  if (tabId === undefined) return;
  await navigator.locks.request(key, async () => {
    const others = (await kept()).filter(([id]) => id !== tabId);
    const now: Kept = progress ? [...others, [tabId, progress]] : others;
    await browser.storage.session.set({ [key]: now.slice(-mostTabs) });
  });
}
