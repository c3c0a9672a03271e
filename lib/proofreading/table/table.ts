import type { Pack } from '@/lib/insurers/format';
import { isJapanese, type Lang } from '@/lib/words/lang';
import { type PackKey, Phrases } from '../phrases';
import { contactsTable, documentsTable, factsTable, papersTable } from './about';
import { deskTable, handlingTable, infoTable, silenceTable, todoTable } from './conduct';
import { certificateTable, noticeTable } from './issue';
import { heading, plain, tableOf, title } from './markdown';

/**
 * What a pack decides, as Markdown that a person at the insurer can proof-read: every statement in
 * words, with its period and its sources. The pack must have passed the check.
 */
export function packTable(pack: Pack, lang: Lang): string {
  const say = new Phrases(pack, lang);
  const section = (name: PackKey, [heads, rows]: [string[], string[][]]) => [
    heading(say.t(name)),
    rows.length > 0 ? tableOf(heads, rows) : say.t('table.none'),
  ];
  const { t } = say;
  const { madeBy } = pack;
  const parts = [
    title(t('table.title', { name: isJapanese(lang) ? pack.names.ja : pack.names.en })),
    ...(pack.sample ? [t('table.sample')] : []),
    plain(t('table.id', { id: pack.id, kind: say.label('kind', pack.kind) })),
    ...(madeBy ? [plain(t('table.madeBy', { name: madeBy.name, day: say.day(madeBy.on) }))] : []),
    ...(pack.speaksFrom ? [t('table.speaksFrom', { day: say.day(pack.speaksFrom) })] : []),
    ...section('table.certificate', certificateTable(pack, say)),
    ...section('table.notice', noticeTable(pack, say)),
    ...section('table.desk', deskTable(pack, 'desk', say)),
    ...section('table.refused', deskTable(pack, 'refused', say)),
    ...section('table.handling', handlingTable(pack, say)),
    ...section('table.todo', todoTable(pack, say)),
    ...section('table.info', infoTable(pack, say)),
    ...section('table.silence', silenceTable(pack, say)),
    ...(pack.facts ? section('table.facts', factsTable(pack, say)) : []),
    ...(pack.papers ? section('table.papers', papersTable(pack, say)) : []),
    ...section('table.contacts', contactsTable(pack, say)),
    ...section('table.documents', documentsTable(pack, say)),
  ];
  return `${parts.join('\n\n')}\n`;
}
