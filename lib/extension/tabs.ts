import { browser } from 'wxt/browser';

/**
 * Address of the tab in front, without search and fragment (they may hold what a person typed).
 * Null when we may not know it (no host permission and the action was not clicked here), when there
 * is no web page in front, or when the browser refuses.
 */
export async function frontAddress(): Promise<URL | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return pageAddress(tab?.url);
  } catch {
    return null;
  }
}

export function pageAddress(text: string | undefined): URL | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return new URL(url.pathname, url.origin);
}
