import type { Pack } from '@/lib/insurers/format';
import { contactName, feeText, topicText } from '../details';
import type { Phrases } from '../phrases';
import { ending, headsOf, joined } from './issue';

type Rows = [string[], string[][]];

const visitsOf = (visit: 'any' | readonly string[], say: Phrases) =>
  say.list('visit', visit === 'any' ? ['any'] : visit);

/** What to show, or what is refused, by visit. */
export function deskTable(pack: Pack, about: 'desk' | 'refused', say: Phrases): Rows {
  const rows = pack.statements.flatMap((one) =>
    one.about !== about
      ? []
      : [
          [
            visitsOf(one.visit, say),
            one.bring.map((item) => say.label('item', item)).join(' + ') +
              (one.about === 'desk' && one.registersOnSpot ? ` (${say.t('mark.onSpot')})` : ''),
            say.condition(one.when),
            ...ending(one, pack, say),
          ],
        ],
  );
  return [headsOf(['visit', 'bring', 'when'], say), rows];
}

export function handlingTable(pack: Pack, say: Phrases): Rows {
  const rows = pack.statements.flatMap((one) =>
    one.about !== 'paper'
      ? []
      : [
          [
            say.label('paper', one.paper),
            joined([say.label('do', one.do), one.to ? say.label('to', one.to) : ''], say),
            say.condition(one.when),
            ...ending(one, pack, say),
          ],
        ],
  );
  return [headsOf(['paper', 'do', 'when'], say), rows];
}

export function todoTable(pack: Pack, say: Phrases): Rows {
  const rows = pack.statements.flatMap((one) =>
    one.about !== 'todo'
      ? []
      : [
          [
            say.label('action', one.action) +
              (one.by ? ` (${say.t('lead.by', { until: say.day(one.by) })})` : ''),
            joined(
              [one.form ?? '', one.to ? say.label('to', one.to) : '', feeText(one.fee, say)],
              say,
            ),
            say.condition(one.when),
            ...ending(one, pack, say),
          ],
        ],
  );
  return [headsOf(['action', 'forms', 'when'], say), rows];
}

/** Plain facts worth knowing; their sentence is the pack's own. */
export function infoTable(pack: Pack, say: Phrases): Rows {
  const rows = pack.statements.flatMap((one) =>
    one.about === 'info' ? [[say.condition(one.when), ...ending(one, pack, say)]] : [],
  );
  return [headsOf(['when'], say), rows];
}

/** Every silence of the pack, wherever it is declared. */
export function silenceTable(pack: Pack, say: Phrases): Rows {
  const rows = pack.statements.flatMap((one) => {
    const asks =
      one.about === 'silence' ||
      (one.about === 'certificate' && one.grant === 'ask') ||
      (one.about === 'paper' && one.do === 'ask') ||
      (one.about === 'notice' && one.give !== 'yes' && one.topic !== undefined);
    if (!asks) return [];
    const topics =
      'topic' in one && one.topic
        ? [one.topic]
        : one.about === 'certificate'
          ? one.ground.map((ground) => `certificate.${ground}`)
          : [];
    return topics.map((topic) => [
      topicText(topic, pack, say.lang),
      contactName(one.about === 'silence' ? one.contact : undefined, pack),
      say.condition(one.when),
      ...ending(one, pack, say),
    ]);
  });
  return [headsOf(['topic', 'contact', 'when'], say), rows];
}
