import { browser } from 'wxt/browser';
import type { Lang } from '@/lib/words/catalogue';
import { toolbarWords } from '@/lib/words/toolbar';
import { tabList } from './tab-list';

/**
 * The mark on the toolbar's button in a tab whose page has help. The number of reminders is the
 * button's for all tabs (./reminders); where both are due, the tab shows both.
 */
const withHelp = tabList('tabsWithHelp');

/** The page in this tab has help. Browsers take the mark away when the tab goes to another page. */
export async function showHelpBadge(tabId: number | undefined, lang: Lang): Promise<void> {
  if (tabId === undefined) return;
  await withHelp.keep(tabId, true);
  await draw(tabId, lang);
}

export async function clearHelpBadge(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await withHelp.keep(tabId, false);
  const { action } = browser;
  const text = await action.getBadgeText({});
  await quietly(action.setBadgeText({ tabId, text }));
  await quietly(action.setTitle({ tabId, title: await action.getTitle({}) }));
}

/** To be called when the number of reminders, or the language, has changed. */
export async function redrawHelpBadges(lang: Lang): Promise<void> {
  for (const tabId of await withHelp.read()) {
    const text = await browser.action.getBadgeText({ tabId }).catch(() => '');
    // The tab went on to a page without help, or was closed.
    if (text.endsWith('?')) await draw(tabId, lang);
    else await withHelp.keep(tabId, false);
  }
}

async function draw(tabId: number, lang: Lang): Promise<void> {
  const { action } = browser;
  const [reminders, title] = await Promise.all([action.getBadgeText({}), action.getTitle({})]);
  await quietly(action.setBadgeText({ tabId, text: `${reminders}?` }));
  await quietly(action.setTitle({ tabId, title: toolbarWords(lang)('help', { title }) }));
  await colourBadge();
}

/** The same for both; on tabs without a mark it is not seen. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0017c1' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** The tab may be closed by now. */
const quietly = (done: Promise<unknown>) => done.catch(() => undefined);
