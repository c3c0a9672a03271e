import { browser } from 'wxt/browser';

export interface FrontTab {
  id: number;
  windowId: number;
  /** As {@link pageAddress} gives it. */
  address: URL | null;
}

/** The tab in front of this window; null when there is none, or when the browser refuses. */
export async function frontTab(): Promise<FrontTab | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || tab.windowId === undefined) return null;
    return { id: tab.id, windowId: tab.windowId, address: pageAddress(tab.url) };
  } catch {
    return null;
  }
}

/**
 * The address without search and fragment (they may hold what a person typed). Null when we may not
 * know it (no host permission and the action was not clicked here), or when it is no web page's.
 */
export function pageAddress(text: string | undefined): URL | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return new URL(url.pathname, url.origin);
}
