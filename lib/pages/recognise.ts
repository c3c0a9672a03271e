import { ofDocument } from './dom';
import type { Page, PageWords } from './page';
import type { IsShown } from './shown';
import type { ReadStatus, StatusReading } from './status/words';
import { plain } from './text';
import { type PageText, readText, statusLimits } from './visible-text';

export interface Recognition {
  page: Page | null;
  status: StatusReading | null;
}

/** Nothing known: what is said of a page of a stranger. */
export const nothing: Recognition = { page: null, status: null };

/** Whether it is for a registration status that people come to this page. */
export const isAboutInsuranceCard = ({ id }: Page): boolean =>
  id === 'health-insurance-card' || id === 'registration-status';

/**
 * Which of `pages` a document of the portal's hosts is, and the registration status it shows.
 * The caller has made sure of the host. `readStatus` (./status/read) is missing as long as it was not
 * brought into the page: it is needed only where somebody is about to be helped. Yields so that it
 * can be sliced; nothing is changed, and what comes back holds no text of the page.
 */
export function* recognise(
  url: URL,
  doc: Document,
  pages: readonly Page[],
  isShown: IsShown,
  readStatus: ReadStatus | undefined,
): Generator<void, Recognition> {
  const known = pages.find((page) => page.at(url)) ?? null;
  if (known && !(known.showsStatus && readStatus)) return { page: known, status: null };
  const body = ofDocument(doc, 'body');
  if (!body || ofDocument(doc, 'designMode') === 'on') return { page: known, status: null };
  const page = known ?? pageBySaying(doc, yield* readText(body, statusLimits), pages, isShown);
  if (!page) return nothing;
  const status =
    page.showsStatus && readStatus
      ? yield* readStatus(doc, body, isShown, isAboutInsuranceCard(page))
      : null;
  return { page, status };
}

function pageBySaying(
  doc: Document,
  text: PageText,
  pages: readonly Page[],
  isShown: IsShown,
): Page | null {
  return pageSaying(wordsOf(doc, text, isShown), pages);
}

/** Which page says so of itself; one that could be two is neither. */
export function pageSaying(words: PageWords, pages: readonly Page[]): Page | null {
  const [one, another] = pages.filter((page) => page.says?.(words));
  return another ? null : (one ?? null);
}

/** A page's words as a page may be recognised by: its title, and the headings that can be seen. */
export function wordsOf(doc: Document, text: PageText, isShown: IsShown): PageWords {
  const headings = text.headings.filter((heading) => isShown(heading.by));
  return { ...text, headings, title: plain(ofDocument(doc, 'title')) };
}
