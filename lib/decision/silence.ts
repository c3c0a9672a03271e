import type { Pack, PaperStatement, StatementOf } from '@/lib/insurers/format';
import { certificate } from './certificate';
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
  for (const topic of explorer.shared(openTopics, (one) => one)) add(topic);
  for (const one of papers) if (one.do === 'ask') add(one.topic ?? `paper.${one.paper}`);
  for (const one of stated) add(one.topic, one.contact);
  return [...found.values()];
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
