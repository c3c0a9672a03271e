import type { Told } from '@/components/practice/tours';
import { guides } from '@/lib/guides';
import type { Case, Guide, Step } from '@/lib/guides/guide';
import { hotline } from '@/lib/guides/hotline';
import { hotlineCites } from '@/lib/guides/lines';
import { messages } from '@/lib/guides/messages';
import { standingOf } from '@/lib/guides/progress';
import { type PortalCite, type Source, sources } from '@/lib/guides/sources';
import { type Help, statusHelp } from '@/lib/guides/status-help';
import type { SourceDocument } from '@/lib/insurers/format';
import { statusWords } from '@/lib/pages/status/words';
import { type TermId, termOf } from '@/lib/pages/terms';
import { citedDocuments } from '@/lib/words/citations';

/** What is told, looked up. */
export type Content =
  | { kind: 'step'; guide: Guide; step: Step }
  | { kind: 'cases'; guide: Guide; cases: readonly Case[] }
  | { kind: 'help'; quote: string | null; help: Help }
  | { kind: 'terms'; terms: readonly TermId[] };

/** Null where it is none of ours (any more). `documents` are those of the insurer that shows it. */
export function contentOf(told: Told, documents: readonly SourceDocument[]): Content | null {
  if ('terms' in told) return { kind: 'terms', terms: told.terms };
  if ('status' in told) {
    const quote = statusWords.find(({ id }) => id === told.status)?.quote ?? null;
    return { kind: 'help', quote, help: statusHelp[told.status] };
  }
  if ('message' in told) {
    const help = messages.find(({ id }) => id === told.message);
    return help ? { kind: 'help', quote: help.quote ?? null, help } : null;
  }
  const guide = guides[told.guide];
  if ('cases' in told) {
    const cases = (guide.otherwise?.cases ?? []).filter(({ id }) => told.cases.includes(id));
    return { kind: 'cases', guide, cases: cases.filter((one) => holdsFor(one, documents)) };
  }
  const standing = standingOf(told);
  return standing ? { kind: 'step', guide, step: standing.step } : null;
}

/**
 * What several documents say holds for everybody; what one says, for its own insurer: nobody else's
 * way is shown. A document is told by its title too, since an imported pack may use our letters.
 */
function holdsFor({ cites }: Case, documents: readonly SourceDocument[]): boolean {
  const cited = citedDocuments<Source>(cites, sources).map(({ document }) => document);
  const isOwn = ({ key, title }: Source) =>
    documents.some((one) => one.key === key && one.title === title);
  return cited.length > 1 || cited.some(isOwn);
}

export function citesOf(content: Content): PortalCite[] {
  switch (content.kind) {
    case 'step':
      return [...content.step.cites, ...(content.step.hotline ? hotline.cites : [])];
    case 'cases':
      return content.cases.flatMap(({ cites }) => cites);
    case 'help':
      return [
        ...content.help.cites,
        ...content.help.next.flatMap(({ cites }) => cites),
        ...(content.help.call ? hotlineCites : []),
      ];
    case 'terms':
      return content.terms.flatMap((id) => termOf(id).cites as readonly PortalCite[]);
  }
}
