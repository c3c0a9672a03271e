import { browser } from 'wxt/browser';

/**
 * In which tabs the button was put away. Numbers of tabs, nothing about pages; gone when the
 * browser is closed. The page's own sessionStorage is the site's and not ours to write in.
 */
const key = 'putAwayTabs';
/** Tabs are numbered upwards; the oldest are long closed when there are this many. */
const mostTabs = 200;

async function tabs(): Promise<number[]> {
  const { [key]: found } = await browser.storage.session.get(key);
  return Array.isArray(found) ? found.filter((id) => Number.isInteger(id)) : [];
}

export async function isPutAway(tabId: number | undefined): Promise<boolean> {
  return tabId !== undefined && (await tabs()).includes(tabId);
}

export async function putAway(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const others = (await tabs()).filter((id) => id !== tabId);
  await browser.storage.session.set({ [key]: [...others, tabId].slice(-mostTabs) });
}
