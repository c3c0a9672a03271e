import { browser } from 'wxt/browser';

/** A popup has a width of its own; the same page in a tab (or on a phone) takes what there is. @returns the tab it is in. */
export async function standAlone(): Promise<number | undefined> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  document.documentElement.classList.toggle('in-tab', tab !== undefined);
  return tab?.id;
}
