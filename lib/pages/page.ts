import type { PageText } from './visible-text';

export type Site = 'mynaportal' | 'insurer' | 'government' | 'other';

/** What a page may be recognised by when its address is not known. */
export interface PageWords extends PageText {
  /** Plain spelling (./text). */
  title: string;
}

/**
 * One page that we know; one file per page. Beside it the file exports `examples`: addresses that
 * are this page and no other. The tests hold every page against the examples of all of them.
 */
export interface Page {
  id: string;
  /** Decides by the address, for the page's own site only. */
  at: (url: URL) => boolean;
  /** Decides by the page's words, asked only for addresses of the site that no page claims. */
  says?: (words: PageWords) => boolean;
  /** A person's own registration status, or an error of the portal, may stand here; elsewhere neither is read. */
  showsStatus?: boolean;
  /** There is help for this page even when it shows no status. */
  helps?: boolean;
}

/** Same origin (scheme, host, port) and one of these paths, with or without a slash at the end. */
export function isAt(url: URL, origin: string, ...paths: (string | RegExp)[]): boolean {
  if (url.origin !== origin) return false;
  const path = url.pathname.replace(/(.)\/+$/, '$1');
  return paths.some((one) => (typeof one === 'string' ? path === one : one.test(path)));
}
