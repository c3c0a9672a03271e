import { browser } from 'wxt/browser';
import { wordsPath } from '@/lib/words/groups';
import { speaking } from './speaking';

/**
 * Opens the help on the page of a tab, for that page only. False where the browser lets nobody in
 * (its own pages, the shop of extensions), where nobody has let us in, and where there is no page
 * but a PDF or a picture.
 */
export async function helpHere(tabId: number): Promise<boolean> {
  try {
    const [seen] = await run(tabId, ['/page-here.js']);
    if (seen?.result !== true) return false;
    const words = wordsPath(await speaking(), 'help');
    await bringLookOfMarks(target(tabId));
    await run(tabId, ['/page-status.js', '/page-button.js', words, '/page-help.js']);
    await browser.scripting.executeScript({ target: target(tabId), func: openThere });
    // The side panel, if it is open, may look there from now on. Nobody else listens.
    browser.runtime.sendMessage({ type: 'help-is-here', tabId }).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}

/** The tab in which the help was just opened; null for any other message. */
export function helpIsHere(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !('type' in raw) || !('tabId' in raw)) return null;
  return raw.type === 'help-is-here' && typeof raw.tabId === 'number' ? raw.tabId : null;
}

/** Brings what draws on a page for the side panel, which is none of the page's windows. */
export async function handsOn(tabId: number): Promise<boolean> {
  try {
    await bringLookOfMarks(target(tabId));
    await run(tabId, [wordsPath(await speaking(), 'help'), '/page-hands.js']);
    return true;
  } catch {
    return false;
  }
}

/** How marked words look, which a page's own policy could forbid a script of ours to say. */
export const bringLookOfMarks = (on: { tabId: number; frameIds: number[] }): Promise<void> =>
  browser.scripting.insertCSS({ target: on, files: ['/term-marks.css'] });

/** Runs in the page, so it can use nothing of this file. */
function openThere(): void {
  (globalThis as { standing?: { open(): void } }).standing?.open();
}

/** The page itself, never the frames of others on it. */
const target = (tabId: number) => ({ tabId, frameIds: [0] });

/** The paths are those of our own scripts; the type of the API knows only public files. */
const run = (tabId: number, files: readonly string[]) =>
  browser.scripting.executeScript({ target: target(tabId), files: files as never });
