import { browser } from 'wxt/browser';

/** A popup has a width of its own; the same page in a tab (or on a phone) takes what there is. */
export async function standAlone(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  document.documentElement.classList.toggle('in-tab', tab !== undefined);
}
