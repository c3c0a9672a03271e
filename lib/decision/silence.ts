import type { Pack, PaperStatement, StatementOf } from '@/lib/insurers/format';
import { certificate, groundsOf } from './certificate';
import type { Explorer } from './explore';
import { hold } from './hold';
import { notice } from './notice';
import type { Situation } from './situation';
import type { Silence } from './types';

/** What the documents leave open for this person, and whom to ask: each topic once. */
export function silences(
  pack: Pack,
  explorer: Explorer,
  papers: readonly PaperStatement[],
  stated: readonly StatementOf<'silence'>[],
): Silence[] {
  const found = new Map<string, Silence>();
  const add = (topic: string, contact = pack.contact) => {
    if (!found.has(topic)) found.set(topic, { topic, contact, say: { key: `silent.${topic}` } });
  };
  const topics = explorer.shared(openTopics, (one) => one);
  for (const topic of topics.length > 0 ? topics : topicsOfWhatIsSure(explorer)) add(topic);
  for (const one of papers) if (one.do === 'ask') add(one.topic ?? `paper.${one.paper}`);
  for (const one of stated) add(one.topic, one.contact);
  return [...found.values()];
}

/**
 * Where nobody knows whether a certificate comes, but one fact that is not known would name another
 * reason first: the topic of the reason that is there whatever that fact is.
 */
function topicsOfWhatIsSure(explorer: Explorer): string[] {
  if (!explorer.certain((s) => openTopics(s).length > 0)) return [];
  const sure = explorer.shared(groundsOf, (one) => one);
  return explorer
    .leaves((s) => ({ topics: openTopics(s), ground: certificate(s).decisive.ground }))
    .flatMap(({ outcome }) => (sure.includes(outcome.ground) ? outcome.topics : []));
}

/** The topics of the judgements themselves that the documents do not settle. */
function openTopics(s: Situation): string[] {
  if (hold(s) === 'neither') return [];
  const { grant, decisive } = certificate(s);
  const { give, statement } = notice(s);
  return [
    ...(grant === 'ask' ? [decisive.statement?.topic ?? `certificate.${decisive.ground}`] : []),
    ...(give !== 'yes' && statement?.topic ? [statement.topic] : []),
  ];
}
