import { browser } from 'wxt/browser';
import { wordsPath } from '@/lib/words/groups';
import type { Lang } from '@/lib/words/lang';
import { toolbarWords } from '@/lib/words/toolbar';
import { speaking } from './speaking';

/** The one entry of the menu that opens over a selected text. */
const id = 'explain';

/** In the language of the moment; to be called after installation and when the language changes. */
export function nameMenu(lang: Lang): void {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  const title = toolbarWords(lang)('explain');
  // Menus outlive the background, so there may be one already: that fault is looked at and ignored.
  contextMenus.create({ id, title, contexts: ['selection'] }, () => {
    void browser.runtime.lastError;
    void contextMenus.update(id, { title });
  });
}

/**
 * A click on it explains the selected words on the page they stand on. The text is read there and
 * nowhere else: what the browser tells us of the selection is not looked at. The click lets us into
 * that tab, and that tab only.
 */
export function explainFromMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId !== id || tab?.id === undefined) return;
    const { id: tabId } = tab;
    void explainIn(tabId, frameId).catch(() => explainIn(tabId, 0).catch(() => undefined));
  });
}

async function explainIn(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const files = [wordsPath(await speaking(), 'help'), '/page-hands.js'];
  await browser.scripting.executeScript({ target, files: files as never });
  await browser.scripting.executeScript({
    target,
    func: () => {
      (globalThis as { hands?: { explainSelection(): void } }).hands?.explainSelection();
    },
  });
}
