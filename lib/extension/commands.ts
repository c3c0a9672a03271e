import { browser } from 'wxt/browser';
import { helpHere } from './here';
import { openChecklist, openSide } from './side';

/**
 * The keys for the help on the page, and for the help beside it (in Firefox the browser opens the
 * sidebar by itself). Where the help may not stand, the checklist opens instead: it says why.
 */
export function takeCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-side') void openSide(tab?.windowId);
    if (command === 'open-help') void openHelp(tab?.id, tab?.windowId);
  });
}

async function openHelp(tabId: number | undefined, windowId: number | undefined): Promise<void> {
  const opened = tabId !== undefined && (await helpHere(tabId));
  if (!opened) await openChecklist(windowId);
}
