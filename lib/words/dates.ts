import { isDay } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';
import { readDate } from './day-readings';
import { joins } from './joins';
import { hasReadings, isJapanese, type Lang } from './lang';

/** Days as people read and write them: 西暦 and 和暦 side by side. Days are days in Asia/Tokyo. */

// A day is a date without a time: formatting midnight UTC in UTC never shifts it.
const at = (day: Day) => new Date(`${day}T00:00:00Z`);
type Style = 'long' | 'month' | 'era';
const locale = (lang: Lang): string =>
  isJapanese(lang)
    ? 'ja-JP'
    : { en: 'en-US', zh: 'zh-CN', ko: 'ko-KR', pt: 'pt-BR', vi: 'vi-VN' }[lang as 'en'];
const made = new Map<string, Intl.DateTimeFormat>();
/** Made at the first use: each costs milliseconds, and whoever writes no date should not pay. */
function format(locale: string, style: Style): Intl.DateTimeFormat {
  const key = locale + style;
  const known = made.get(key);
  if (known) return known;
  const options =
    style === 'month'
      ? ({ year: 'numeric', month: 'long' } as const)
      : ({ dateStyle: 'long' } as const);
  const calendar = style === 'era' ? '-u-ca-japanese' : '';
  const fresh = new Intl.DateTimeFormat(locale + calendar, { ...options, timeZone: 'UTC' });
  made.set(key, fresh);
  return fresh;
}

/** A Japanese date that is already written, with its readings where the language has them. */
export const readIn = (date: string, lang: Lang): string =>
  hasReadings(lang) ? readDate(date) : date;

/** 2025年12月1日 or December 1, 2025. */
export const westernDay = (day: Day, lang: Lang): string => readIn(write(day, 'long', lang), lang);

function write(day: Day, style: 'long' | 'month', lang: Lang): string {
  // As people write it; Intl leaves out the words for day and year, and that the first is no number.
  if (lang === 'vi') return vietnamese(day, style);
  const written = format(locale(lang), style).format(at(day));
  return lang === 'pt' ? written.replace(/^1 /, '1º ') : written;
}

function vietnamese(day: Day, style: 'long' | 'month'): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${style === 'long' ? `ngày ${date} ` : ''}tháng ${month} năm ${year}`;
}

/** 令和7年12月1日, as Japanese papers print it; the first year of an era is 元年. */
export function eraDay(day: Day): string {
  return format('ja-JP', 'era').format(at(day));
}

/** 2025年12月1日（令和7年12月1日）. What is not a day is given back as it is. */
export function writeDay(day: Day, lang: Lang): string {
  if (!isDay(day)) return day;
  return readIn(write(day, 'long', lang) + joins(lang).brackets(eraDay(day)), lang);
}

/** 2026年1月（令和8年1月）: for documents that give only their month. */
export function writeMonth(day: Day, lang: Lang): string {
  if (!isDay(day)) return day;
  const era = eraDay(day).replace(/\d+日$/, '');
  return readIn(write(day, 'month', lang) + joins(lang).brackets(era), lang);
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
