import { browser } from 'wxt/browser';
import { readManaged } from './managed';

/** Opens the welcome page in a tab, once: after installing, and never after an update. */
export function welcomeNewcomers(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome().catch(() => undefined);
  });
}

async function welcome(): Promise<void> {
  if ((await readManaged()).hideWelcome) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * Brings the recogniser into pages of the portal that were open before the extension was installed
 * or updated: Chrome leaves them without, or with the dead script of the version before.
 */
export function bringEyes(): void {
  browser.runtime.onInstalled.addListener(() => {
    const url = browser.runtime.getManifest().host_permissions ?? [];
    void browser.tabs.query({ url, discarded: false }).then((tabs) => {
      for (const { id } of tabs) if (id !== undefined) void bring(id).catch(() => undefined);
    });
  });
}

async function bring(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: ['/recogniser.js'] });
}
