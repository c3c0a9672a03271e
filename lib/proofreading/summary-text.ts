import type { Ground, Pack } from '@/lib/insurers/format';
import { isJapanese, type Lang } from '@/lib/words/lang';
import { contactName, topicText } from './details';
import { type PackKey, Phrases } from './phrases';
import type { Summary } from './summary';

/** The summary as plain lines, for a terminal or a preview. */
export function summaryText(summary: Summary, pack: Pack, lang: Lang): string {
  const say = new Phrases(pack, lang);
  const { t } = say;
  const grounds = (key: PackKey, list: readonly Ground[]) =>
    list.length > 0 ? [t(key, { list: say.grounds(list) })] : [];
  const { certificate } = summary;
  const lines = [
    t('summary.passed'),
    t('summary.head', {
      name: isJapanese(lang) ? pack.names.ja : pack.names.en,
      kind: say.label('kind', pack.kind),
      statements: summary.statements,
      documents: summary.documents,
      day: say.day(summary.newest),
    }),
    '',
    t('summary.on', { day: say.day(summary.on) }),
    ...grounds('summary.given', certificate.given),
    ...grounds('summary.refused', certificate.refused),
    ...grounds('summary.depends', certificate.depends),
    ...grounds('summary.silent-on', certificate.silent),
    ...summary.notice.map((one) =>
      t('summary.notice', {
        list: `${say.label('answer', one.give)} (${say.condition(one.when)})`,
      }),
    ),
    ...summary.desk.map(({ visit, ways }) =>
      t('summary.desk', {
        visit: say.label('visit', visit),
        list: ways.length > 0 ? waysText(ways, say) : t('table.stated-none'),
      }),
    ),
    ...section(
      t('summary.silent', { count: summary.silent.length }),
      silentLines(summary, say, pack),
    ),
    ...(summary.changes.length > 0
      ? [
          '',
          t('summary.changes', {
            list: summary.changes.map((day) => say.day(day)).join(t('join.or')),
          }),
        ]
      : []),
    ...section(t('summary.notes', { count: summary.notes.length }), noteLines(summary, say)),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (head: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', head, ...lines.map((line) => `  ${line}`)] : [];

function waysText(ways: readonly (readonly string[])[], say: Phrases): string {
  const sets = ways.map((way) => way.map((item) => say.label('item', item)).join(' + '));
  return [...new Set(sets)].join(say.t('join.or'));
}

const silentLines = (summary: Summary, say: Phrases, pack: Pack) =>
  summary.silent.map(({ topic, contact }) =>
    say.t('summary.silent-line', {
      topic: topicText(topic, pack, say.lang),
      contact: contactName(contact, pack),
    }),
  );

const noteLines = ({ notes }: Summary, say: Phrases) =>
  notes.map(({ kind, path }) => say.t(`note.${kind}`, { path }));
