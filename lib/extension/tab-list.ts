import { browser } from 'wxt/browser';

/** Tabs are numbered upwards; the oldest are long closed when there are this many. */
const mostTabs = 200;

/** Numbers of tabs, nothing about pages; gone when the browser is closed. */
export function tabList(key: string) {
  const read = async (): Promise<number[]> => {
    const { [key]: found } = await browser.storage.session.get(key);
    return Array.isArray(found) ? found.filter((id) => Number.isInteger(id)) : [];
  };
  return {
    read,
    /** Puts a tab into the list, or takes it out; several tabs may come at once. */
    keep: (tabId: number, listed: boolean): Promise<void> =>
      navigator.locks.request(key, async () => {
        const others = (await read()).filter((id) => id !== tabId);
        const now = listed ? [...others, tabId].slice(-mostTabs) : others;
        await browser.storage.session.set({ [key]: now });
      }),
  };
}
