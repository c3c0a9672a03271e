import { browser } from 'wxt/browser';

/** Opens the page with all settings in a tab, or brings it to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  // A popup over the page it opened would only be in the way.
  if (!(await browser.tabs.getCurrent().catch(() => undefined))) window.close();
}

/** Version of the extension, as its manifest says. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** Puts a text on the clipboard, after a click; false if the browser refuses. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
