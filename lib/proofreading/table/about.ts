import type { Pack } from '@/lib/insurers/format';
import { writeMonth } from '@/lib/words/dates';
import { inLang } from '@/lib/words/pack-words';
import { deliveryText, feeText, validityText } from '../details';
import type { Phrases } from '../phrases';

type Rows = [string[], string[][]];
const heads = (names: readonly string[], say: Phrases) =>
  names.map((name) => say.label('col', name));

/** How the insurer's papers look, and what it calls them. */
export function papersTable(pack: Pack, say: Phrases): Rows {
  const rows = Object.entries(pack.papers ?? {}).map(([paper, one]) => [
    say.label('paper', paper),
    [one.name, ...(one.also ?? [])].join(say.t('join.or')),
    one.form ?? '',
    validityText(one.validity, say),
    deliveryText(one, say),
    feeText(one.reissueFee, say),
    one.cites.join(', '),
  ]);
  return [heads(['paper', 'name', 'form', 'validity', 'delivery', 'fee', 'cites'], say), rows];
}

export function factsTable(pack: Pack, say: Phrases): Rows {
  const rows = Object.values(pack.facts ?? {}).map(({ kind, question }) => [
    inLang(question, say.lang) ?? '',
    Array.isArray(kind)
      ? kind.join(say.t('join.or'))
      : kind === 'boolean'
        ? `${say.t('value.yes')}${say.t('join.or')}${say.t('value.no')}`
        : kind === 'date'
          ? 'YYYY-MM-DD'
          : '0, 1, 2 …',
  ]);
  return [heads(['question', 'values'], say), rows];
}

export function contactsTable(pack: Pack, say: Phrases): Rows {
  const rows = pack.contacts.map((one) => [
    [one.name, one.address, one.url].filter((part) => part !== undefined).join(say.t('join.or')),
    one.phone ?? '',
    one.hours ?? '',
    one.cites.join(', '),
  ]);
  return [heads(['contact', 'phone', 'hours', 'cites'], say), rows];
}

/** The sources with their dates, 西暦 and 和暦 side by side. */
export function documentsTable(pack: Pack, say: Phrases): Rows {
  const rows = pack.documents.map(({ key, title, publisher, date, dated, url, supersededBy }) => {
    const day = dated === 'month' ? writeMonth(date, say.lang) : say.day(date);
    return [
      key,
      [title, url].filter((part) => part !== undefined).join(say.t('join.or')),
      publisher,
      [
        dated === 'before' ? say.t('document.before', { day }) : day,
        ...(supersededBy ? [say.t('document.superseded', { key: supersededBy })] : []),
      ].join(say.t('join.or')),
    ];
  });
  return [heads(['key', 'document', 'publisher', 'date'], say), rows];
}
