import { isDay } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import type { Lang } from './catalogue';

/** Days as people read and write them: 西暦 and 和暦 side by side. Days are days in Asia/Tokyo. */

// A day is a date without a time: formatting midnight UTC in UTC never shifts it.
const at = (day: Day) => new Date(`${day}T00:00:00Z`);
const styles = { ja: 'ja-JP', en: 'en-US', era: 'ja-JP-u-ca-japanese' };
const made = new Map<string, Intl.DateTimeFormat>();
/** Made at the first use: each costs milliseconds, and whoever writes no date should not pay. */
function format(style: keyof typeof styles): Intl.DateTimeFormat {
  const known =
    made.get(style) ??
    new Intl.DateTimeFormat(styles[style], { dateStyle: 'long', timeZone: 'UTC' });
  made.set(style, known);
  return known;
}

/** 2025年12月1日 or December 1, 2025. */
export function westernDay(day: Day, lang: Lang): string {
  return format(lang).format(at(day));
}

/** 令和7年12月1日, as Japanese papers print it; the first year of an era is 元年. */
export function eraDay(day: Day): string {
  return format('era').format(at(day));
}

/** 2025年12月1日（令和7年12月1日）. What is not a day is given back as it is. */
export function writeDay(day: Day, lang: Lang): string {
  if (!isDay(day)) return day;
  const [western, era] = [westernDay(day, lang), eraDay(day)];
  return lang === 'ja' ? `${western}（${era}）` : `${western} (${era})`;
}

/** 2026年1月（令和8年1月）: for documents that give only their month. */
export function writeMonth(day: Day, lang: Lang): string {
  if (!isDay(day)) return day;
  const era = eraDay(day).replace(/\d+日$/, '');
  if (lang === 'ja') return `${westernDay(day, lang).replace(/\d+日$/, '')}（${era}）`;
  const month = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return `${month.format(at(day))} (${era})`;
}

/** 令和7年; both eras of a year in which one ended: 平成31年・令和元年. */
export function eraYear(year: number): string {
  const first = eraOf(`${year}-01-01`);
  const last = eraOf(`${year}-12-31`);
  return first === last ? first : `${first}・${last}`;
}

const eraOf = (day: Day) => eraDay(day).replace(/\d+月\d+日$/, '');

/** The day, or null if there is none such: 2025, 11, 31 → null. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const pad = (n: number) => String(n).padStart(2, '0');
  const written = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(written) ? written : null;
}

/** The whole number a person meant: full-width digits and spaces are fine. Null = not a number. */
export function wholeNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[\s歳才]/g, '');
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
