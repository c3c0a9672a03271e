import type { browser as extensionApi } from 'wxt/browser';
import type { Harness } from './harness';

declare const chrome: typeof extensionApi;

interface Asked {
  origins?: string[];
  permissions?: 'notifications'[];
}

/**
 * Asks for a permission in a click, as a person does. In Firefox only, which can be told not to ask
 * in a window of its own.
 */
export async function givePermission(harness: Harness, asked: Asked): Promise<void> {
  const desk = await harness.desk();
  await desk.bringToFront();
  await desk.evaluate((wanted) => {
    const ask = document.createElement('button');
    ask.id = 'ask';
    ask.style.cssText = 'position:fixed;inset:0;z-index:9';
    ask.onclick = () => {
      ask.remove();
      void chrome.permissions.request(wanted);
    };
    document.documentElement.append(ask);
  }, asked);
  await desk.click('#ask');
}
