import { type GuidePlace, guidePlace } from '@/lib/guides/place';
import { statusHelp } from '@/lib/guides/status-help';
import { builtIn } from '@/lib/insurers/built-in';
import { ofDocument } from '@/lib/pages/dom';
import { otherPages } from '@/lib/pages/elsewhere';
import type { Site } from '@/lib/pages/page';
import { portalPages } from '@/lib/pages/portal';
import { nothing, type Recognition, recognise } from '@/lib/pages/recognise';
import { hostsTheRecogniser, siteOf } from '@/lib/pages/sites';
import { readStatus } from '@/lib/pages/status/read';
import { countTerms, type TermId, termOf, topicsOf } from '@/lib/pages/terms';
import { plain } from '@/lib/pages/text';
import { type PageText, readText, statusLimits } from '@/lib/pages/visible-text';
import type { Lang } from '@/lib/words/catalogue';
import { portalWords } from '@/lib/words/portal';
import { readHtml } from './html';

/** What the help would say on a page: section 2 of the contract. */
export interface Explanation {
  site: Site;
  insurer: string | null;
  page: string | null;
  status: {
    id: string;
    quote: string;
    means: string;
    next: string[];
    facts: { registered?: boolean };
    cites: readonly string[];
  } | null;
  topics: TermId[];
  guide: GuidePlace | null;
  terms: { id: TermId; text: string; count: number }[];
}

const insurerHosts = new Map(
  [...builtIn.values()].flatMap((pack) => pack.sites.map((host) => [host, pack.id] as const)),
);

/** Reads a page as the recogniser on the portal does. Every text that comes out is our own. */
export function explain(url: URL, html: string, lang: Lang): Explanation {
  const { doc, isShown } = readHtml(html, url);
  const { site, insurer } = siteOf(url, insurerHosts);
  const recognition = hostsTheRecogniser(url)
    ? finish(recognise(url, doc, portalPages, isShown, readStatus))
    : { ...nothing, page: otherPages.find((page) => page.at(url)) ?? null };
  const page = recognition.page?.id ?? null;
  const body = ofDocument(doc, 'body');
  const words = body ? finish(readText(body, { ...statusLimits, perNode: Infinity })) : null;
  const seen = words
    ? countTerms(words.pieces.filter((piece) => isShown(piece.by)).reduce(joinLines, ''))
    : [];
  const title = plain(ofDocument(doc, 'title'));
  return {
    site,
    insurer,
    page,
    status: sayStatus(recognition, lang),
    topics: topicsOf([title, ...headingsOf(words, isShown)], seen),
    guide: page ? guidePlace(page, recognition.status?.id ?? null) : null,
    terms: seen.map(({ id, count }) => ({ id, text: termOf(id).names[0], count })),
  };
}

/** A term does not reach over the end of a line. */
const joinLines = (text: string, piece: PageText['pieces'][number]) =>
  `${text}${piece.starts ? '\n' : ''}${piece.text}`;

const headingsOf = (words: PageText | null, isShown: (element: Element) => boolean): string[] =>
  (words?.headings ?? [])
    .filter(({ level, by }) => level <= 3 && isShown(by))
    .map(({ text }) => text);

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function sayStatus({ status }: Recognition, lang: Lang): Explanation['status'] {
  if (!status) return null;
  const t = portalWords(lang);
  const { means, next, facts, cites } = statusHelp[status.id];
  return {
    id: status.id,
    quote: status.quotes.join(' / '),
    means: t(means),
    next: next.map(({ say }) => t(say)),
    facts,
    cites: [...new Set([...cites, ...next.flatMap((advice) => advice.cites)])],
  };
}
