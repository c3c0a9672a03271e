import { ofDocument } from './dom';
import { isInsurersHost, isMunicipal } from './insurers/hosts';
import { hostsOf, type NamedInsurer } from './insurers/insurer';
import { type Owner, ownerOf } from './insurers/owner';
import { insurerPages } from './insurers/pages';
import { type OldPathId, oldPathsIn } from './old-paths';
import type { Page, PageWords, Site } from './page';
import { indexAt } from './pieces';
import { nothing, pageSaying, type Recognition, recognise, wordsOf } from './recognise';
import type { IsShown } from './shown';
import { hostsTheRecogniser, siteOf } from './sites';
import type { ReadStatus, StatusReading } from './status/words';
import { inOrder, type TermCount, type TermId, topicsOf } from './terms';
import { findTerms } from './terms/find';
import { type Limits, type PageText, readText, statusLimits } from './visible-text';

/**
 * All that is said of the page in front: ids of our own catalogues, never text of the page. It may
 * therefore travel between the parts of the extension as it is.
 */
export interface PageView {
  site: Site;
  /** The pack whose page it is, by its host or by its name on the page; null = none, or no pack. */
  insurer: string | null;
  /** The insurer was told by its name on the page alone: its host is not in the pack. */
  byName?: boolean;
  /** Id of the recognised page; null = not known. */
  page: string | null;
  status: StatusReading | null;
  /** What the page is about. */
  topics: readonly TermId[];
  /** Our terms that stand on it, the most frequent first. */
  terms: readonly TermCount[];
  /** Former menu paths of the portal that the page describes (./old-paths). */
  oldPaths: readonly OldPathId[];
}

interface Seen {
  /** Every page known by its address: the portal's, and those elsewhere. */
  pages: readonly Page[];
  /** The insurers whose packs are there, built in and imported. */
  packs: readonly NamedInsurer[];
  isShown: IsShown;
  /** What the recogniser on the portal saw already; absent = it is to be looked for. */
  recognition?: Recognition | undefined;
  /** How a status is read (./status/read); absent = none is. */
  readStatus?: ReadStatus | undefined;
  /** How much is read at most; absent = what a browser may be kept busy with. */
  limits?: Limits;
}

/** Longer text nodes are data, not text for readers. */
const usualLimits: Limits = { ...statusLimits, perNode: 20_000 };
/** Elements asked for whether they are shown, between two points where the work may be interrupted. */
const stride = 40;

/** Everything the help says of a page. Yields so that it can be sliced; nothing is changed. */
export function* viewPage(url: URL, doc: Document, seen: Seen): Generator<void, PageView> {
  const { pages, packs, limits = usualLimits } = seen;
  const { site, insurer } = siteOf(url, hostsOf(packs));
  const recognition = hostsTheRecogniser(url)
    ? (seen.recognition ?? (yield* recognise(url, doc, pages, seen.isShown, seen.readStatus)))
    : nothing;
  const isShown = remembering(seen.isShown);
  const body = ofDocument(doc, 'designMode') === 'on' ? null : ofDocument(doc, 'body');
  const text: PageText = body
    ? yield* readText(body, limits)
    : { text: '', pieces: [], headings: [], complete: true };
  const words = wordsOf(doc, text, isShown);
  // By its id: the recogniser is a script of its own, and so are the pages it knows. It knows few, and
  // some only as “elsewhere”: those are looked for again.
  const page =
    pages.find(({ id }) => id === recognition.page?.id) ??
    pages.find((one) => one.at(url)) ??
    (seen.recognition && hostsTheRecogniser(url) && body ? pageSaying(words, pages) : null);
  const terms = yield* termsOn(text, isShown);
  const topics = topicsOf(
    [words.title, ...words.headings.filter(({ level }) => level <= 3).map((one) => one.text)],
    terms,
  );
  const view: PageView = {
    site,
    insurer,
    page: page?.id ?? null,
    status: recognition.status,
    topics,
    terms,
    oldPaths: [],
  };
  if (site === 'mynaportal') return view;
  const lines = yield* linesOf(text, isShown);
  view.oldPaths = oldPathsIn(lines.join(''));
  if (site === 'government') return view;
  const shownText = { ...words, text: lines.join('') };
  const owner = ownerOf({ title: words.title, lines }, packs, isInsurersHost(url));
  const mayBe = isOrdinary(url) && !imitates(url, hostsOf(packs));
  return { ...view, ...ofInsurer(url, view, owner, shownText, mayBe) };
}

/** What an insurer's page is, and whose, where its address may be an insurer's: not on plain http. */
function ofInsurer(
  url: URL,
  { site, insurer }: PageView,
  owner: Owner,
  words: PageWords,
  mayBe: boolean,
): Partial<PageView> {
  const isInsurers = site === 'insurer' || owner.isInsurer || isInsurersHost(url);
  if (!isInsurers && !isMunicipal(url)) return {};
  const page =
    insurerPages.find((one) => one.says?.(words)) ?? insurerPages.find((one) => one.at(url));
  const said = { page: page?.id ?? null };
  if (insurer !== null || !mayBe) return said;
  const byName = owner.insurer !== null ? { insurer: owner.insurer, byName: true } : {};
  return { ...said, ...byName, site: isInsurers ? 'insurer' : site };
}

/** A host that has an insurer's in it, and is none of its: `www.example.or.jp.other.example`. */
function imitates({ hostname }: URL, hosts: ReadonlyMap<string, string>): boolean {
  return [...hosts.keys()].some(
    (host) => hostname !== host && hostname.includes(host) && !hostname.endsWith(`.${host}`),
  );
}

const isOrdinary = ({ protocol, port }: URL): boolean => protocol === 'https:' && port === '';

/** The terms that can be seen; only of their own words it is asked whether they can. */
function* termsOn({ pieces }: PageText, isShown: IsShown): Generator<void, TermCount[]> {
  const counts = new Map<TermId, number>();
  let asked = 0;
  for (const { id, from } of findTerms(pieces)) {
    asked += 1;
    if (asked % stride === 0) yield;
    const by = pieces[indexAt(pieces, from)]?.by;
    if (by && isShown(by)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return inOrder(counts);
}

/** The lines that can be seen. A term does not reach over the end of a line. */
function* linesOf({ pieces }: PageText, isShown: IsShown): Generator<void, string[]> {
  const lines: string[] = [];
  let asked = 0;
  for (const { by, text, starts } of pieces) {
    asked += 1;
    if (asked % stride === 0) yield;
    if (!isShown(by)) continue;
    const line = lines.length - 1;
    if (starts || line < 0) lines.push(text);
    else lines[line] += text;
  }
  return lines;
}

function remembering(isShown: IsShown): IsShown {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const shown = isShown(element);
    known.set(element, shown);
    return shown;
  };
}
