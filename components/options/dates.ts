import type { AsOf } from '@/lib/people/packs';
import type { Lang } from '@/lib/words/catalogue';
import { writeDay, writeMonth } from '@/lib/words/dates';
import type { Ui } from '@/lib/words/ui';

/** The date of a document, as sure as it is. */
export function writeDated({ asOf, dated }: AsOf, t: Ui, lang: Lang): string {
  if (dated === 'before') return t('sources.before', { day: writeDay(asOf, lang) });
  return dated === 'month' ? writeMonth(asOf, lang) : writeDay(asOf, lang);
}
