import { tabList } from './tab-list';

/**
 * In which tabs the button was put away. The page's own sessionStorage is the site's and not ours to
 * write in.
 */
const away = tabList('putAwayTabs');

export async function isPutAway(tabId: number | undefined): Promise<boolean> {
  return tabId !== undefined && (await away.read()).includes(tabId);
}

export async function putAway(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await away.keep(tabId, true);
}
