import type { Day } from './types';

/** Calendar arithmetic on days (`YYYY-MM-DD`, proleptic Gregorian). No clock, no time zone. */

const msPerDay = 86_400_000;
const time = (day: Day) => Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8)));
const yearOf = (day: Day) => Number(day.slice(0, 4));
const monthOf = (day: Day) => Number(day.slice(5, 7));
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** By hand: `toISOString` takes six times as long. */
function write(ms: number): Day {
  const day = new Date(ms);
  return `${day.getUTCFullYear()}-${two(day.getUTCMonth() + 1)}-${two(day.getUTCDate())}`;
}

/** True for an existing day from 1860 to 2199 written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(18[6-9]|19\d|2[01]\d)\d-\d\d-\d\d$/.test(value))
    return false;
  const ms = time(value);
  return !Number.isNaN(ms) && write(ms) === value;
}

export function addDays(day: Day, days: number): Day {
  return write(time(day) + days * msPerDay);
}

/** Same day of the month some months later, or the month's last day where there is none (民法143条). */
export function addMonths(day: Day, months: number): Day {
  const at = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(at / 12);
  const month = at - year * 12;
  const last = month === 1 && isLeap(year) ? 29 : (lastDays[month] as number);
  return `${year}-${two(month + 1)}-${two(Math.min(Number(day.slice(8)), last))}`;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** First day after a span of whole months counted from the end of the day's month. */
export function afterMonthEnd(day: Day, months: number): Day {
  return write(Date.UTC(yearOf(day), monthOf(day) + months, 1));
}

/**
 * Completed years on a day, by the birthday itself (a 29 February child turns on 1 March in common
 * years, since the day before is the last of February: 年齢計算ニ関する法律 and 民法143条).
 */
export function ageOn(bornOn: Day, day: Day): number {
  const years = yearOf(day) - yearOf(bornOn);
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** Today's date in Japan. Only this and what stands below look at the clock; callers pass the day on. */
export function todayInTokyo(now: Date = new Date()): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}

/** How long until the next day begins in Japan (ms): 9 hours ahead of UTC, with no summer time. */
export function untilTomorrowInTokyo(now: Date = new Date()): number {
  return msPerDay - ((now.getTime() + 9 * 3_600_000) % msPerDay);
}
