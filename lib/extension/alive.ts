import { browser } from 'wxt/browser';

/** False in a script whose extension was updated, switched off or removed since it started. */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
