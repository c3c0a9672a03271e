import { ofDocument } from '@/lib/pages/dom';
import { otherPages } from '@/lib/pages/elsewhere';
import { portalPages } from '@/lib/pages/portal';
import { nothing, type Recognition, recognise } from '@/lib/pages/recognise';
import { type IsShown, isShownInBrowser } from '@/lib/pages/shown';
import { hostsTheRecogniser, siteOf } from '@/lib/pages/sites';
import type { ReadStatus } from '@/lib/pages/status/words';
import { countTerms, topicsOf } from '@/lib/pages/terms';
import { plain } from '@/lib/pages/text';
import type { PageView } from '@/lib/pages/view';
import { type PageText, readText, statusLimits } from '@/lib/pages/visible-text';
import { type Watch, watch } from '@/lib/pages/watch';

/** Insurers by their sites; ids of packs. */
export type InsurerHosts = ReadonlyMap<string, string>;

interface Surroundings {
  doc: Document;
  address: () => URL;
  insurers: InsurerHosts;
  /** What is seen of a page of the portal; absent = it is to be looked for with `readStatus`. */
  recognition?: () => Recognition;
  readStatus?: ReadStatus;
  signal: AbortSignal;
  onView: (view: PageView) => void;
}

export const hostsOf = (insurers: readonly { id: string; sites: readonly string[] }[]) =>
  new Map(insurers.flatMap(({ id, sites }) => sites.map((host) => [host, id] as const)));

/**
 * All that the help knows of the page it stands beside, again and again as the page changes. Runs
 * while somebody looks at the help, on any page; the recogniser, which is always there, knows only
 * the portal and says less.
 */
export function watchView(surroundings: Surroundings): Watch {
  const { doc, address, signal, onView } = surroundings;
  return watch<PageView>({
    doc,
    address,
    signal,
    onChange: onView,
    see: (url) => view(url, surroundings, isShownInBrowser),
    mayChange: () => true,
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    first: null,
  });
}

function* view(
  url: URL,
  { doc, insurers, recognition, readStatus }: Surroundings,
  isShown: IsShown,
): Generator<void, PageView> {
  const { page, status } = hostsTheRecogniser(url)
    ? (recognition?.() ?? (yield* recognise(url, doc, portalPages, isShown, readStatus)))
    : { ...nothing, page: otherPages.find((one) => one.at(url)) ?? null };
  const body = ofDocument(doc, 'body');
  const words = body ? yield* readText(body, statusLimits) : null;
  const shown = (words?.pieces ?? []).filter(({ by }) => isShown(by));
  const terms = countTerms(shown.reduce(joinLines, ''));
  const headings = (words?.headings ?? []).filter(({ level, by }) => level <= 3 && isShown(by));
  const names = [plain(ofDocument(doc, 'title')), ...headings.map(({ text }) => text)];
  return {
    ...siteOf(url, insurers),
    page: page?.id ?? null,
    status,
    topics: topicsOf(names, terms),
    terms,
    oldPaths: [],
  };
}

/** A term does not reach over the end of a line. */
const joinLines = (text: string, piece: PageText['pieces'][number]) =>
  `${text}${piece.starts ? '\n' : ''}${piece.text}`;
