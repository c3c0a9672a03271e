import { type GuidePlace, guidePlace } from '@/lib/guides/place';
import { statusHelp } from '@/lib/guides/status-help';
import { builtIn } from '@/lib/insurers/built-in';
import { everyPage } from '@/lib/pages/every-page';
import type { Site } from '@/lib/pages/page';
import { readStatus } from '@/lib/pages/status/read';
import type { StatusReading } from '@/lib/pages/status/words';
import { type TermId, termOf } from '@/lib/pages/terms';
import { viewPage } from '@/lib/pages/view';
import type { Limits } from '@/lib/pages/visible-text';
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
  topics: readonly TermId[];
  guide: GuidePlace | null;
  terms: { id: TermId; text: string; count: number }[];
}

/** Nobody waits for the page meanwhile, and it is no larger than the command takes. */
const everything: Limits = { nodes: Infinity, characters: Infinity, perNode: Infinity };

/** Reads a page as the help does. Every text that comes out is our own. */
export function explain(url: URL, html: string, lang: Lang): Explanation {
  const { doc, isShown } = readHtml(html, url);
  const view = finish(
    viewPage(url, doc, {
      pages: everyPage,
      packs: [...builtIn.values()],
      isShown,
      readStatus,
      limits: everything,
    }),
  );
  const { site, insurer, page, status, topics } = view;
  return {
    site,
    insurer,
    page,
    status: sayStatus(status, lang),
    topics,
    guide: page ? guidePlace(page, status?.id ?? null) : null,
    terms: view.terms.map(({ id, count }) => ({ id, text: termOf(id).names[0], count })),
  };
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function sayStatus(status: StatusReading | null, lang: Lang): Explanation['status'] {
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
