import type { Day } from '@/lib/decision/types';
import type { SourceDocument } from '@/lib/insurers/format';
import type { Lang } from './catalogue';
import { writeDay, writeMonth } from './dates';
import { ui } from './ui';

/** When something is to be done; null if no day is given. */
export function writeWhen({ from, by }: { from?: Day; by?: Day }, lang: Lang): string | null {
  const t = ui(lang);
  const write = (day: Day) => writeDay(day, lang);
  if (from && by) return t('todo.between', { from: write(from), by: write(by) });
  if (from) return t('todo.from', { day: write(from) });
  return by ? t('todo.by', { day: write(by) }) : null;
}

/** The date of a document as exactly as it is known: a day, a month, or only before which day. */
export function writeDocumentDate(
  { date, dated }: Pick<SourceDocument, 'date' | 'dated'>,
  lang: Lang,
): string {
  if (dated === 'before') return ui(lang)('sources.before', { day: writeDay(date, lang) });
  return dated === 'month' ? writeMonth(date, lang) : writeDay(date, lang);
}
