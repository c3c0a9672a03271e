import { type Source, sources } from '@/lib/guides/sources';
import type { Lang } from '@/lib/words/catalogue';
import { citedDocuments } from '@/lib/words/citations';
import { writeDay, writeMonth } from '@/lib/words/dates';
import { termWords } from '@/lib/words/terms';

/** Whose statement a meaning is, and of when; of several the first. Publishers stay in Japanese. */
export function sourceLine(cites: readonly string[], lang: Lang): string {
  const t = termWords(lang);
  const [first] = citedDocuments<Source>(cites.slice(0, 1), sources);
  if (!first) return '';
  const { publisher } = first.document;
  const more = citedDocuments<Source>(cites, sources).length - 1;
  const key = more > 0 ? 'terms.source.more' : 'terms.source';
  return t(key, { publisher, date: dateOf(first.document, lang), n: more });
}

function dateOf({ date, dated }: Source, lang: Lang): string {
  if (dated === 'year') return termWords(lang)('terms.source.year', { year: date.slice(0, 4) });
  if (dated === 'month') return writeMonth(date, lang);
  const day = writeDay(date, lang);
  return dated === 'before' ? termWords(lang)('terms.source.before', { date: day }) : day;
}
