import { browser } from 'wxt/browser';
import type { Lang } from '@/lib/words/catalogue';
import { toolbarWords } from '@/lib/words/toolbar';
import { tabList } from './tab-list';

/**
 * The mark on the toolbar's button in a tab whose page has help. The number of reminders is the
 * button's for all tabs (./reminders); where both are due, the tab shows both. Of tabs that have had
 * a mark some may be on another page by now.
 */
const marked = tabList('tabsWithHelp');

/** The page in this tab has help. Browsers take the mark away when the tab goes to another page. */
export async function showHelpBadge(tabId: number | undefined, lang: Lang): Promise<void> {
  if (tabId === undefined) return;
  await marked.keep(tabId, true);
  await draw(tabId, lang);
}

export async function clearHelpBadge(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await quietly(titleAsElsewhere(tabId));
  // Null takes the tab's own text away, for all that the type of the API does not know it.
  await quietly(browser.action.setBadgeText({ tabId, text: null as never }));
}

/** To be called when the number of reminders, or the language, has changed. */
export async function redrawHelpBadges(lang: Lang): Promise<void> {
  for (const tabId of await marked.read()) {
    try {
      const text = await browser.action.getBadgeText({ tabId });
      await (text.endsWith('?') ? draw(tabId, lang) : titleAsElsewhere(tabId));
    } catch {
      // The tab was closed.
      await marked.keep(tabId, false);
    }
  }
}

/**
 * In Chrome a tab that has got a title of its own has one until it goes to another page, so the title
 * is kept like that of all tabs. A tab that has none of its own gets none.
 */
async function titleAsElsewhere(tabId: number): Promise<void> {
  const { action } = browser;
  const [own, title] = await Promise.all([action.getTitle({ tabId }), action.getTitle({})]);
  if (own !== title) await action.setTitle({ tabId, title });
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
