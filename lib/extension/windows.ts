import { browser } from 'wxt/browser';

/** Opens a page of the extension in a window of its own; in a tab where there are no windows. */
export async function openWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL('/') + path;
  try {
    await browser.windows.create({ url, type: 'popup', width: 1280, height: 800 });
  } catch {
    await browser.tabs.create({ url });
  }
}
