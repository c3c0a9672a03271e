import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  addMonths,
  afterMonthEnd,
  ageOn,
  isDay,
  todayInTokyo,
  untilTomorrowInTokyo,
} from '@/lib/decision/calendar';

describe('isDay', () => {
  test.each(['1868-01-01', '1899-12-31', '1900-01-01', '2024-02-29', '2199-12-31'])(
    'takes %s',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  test.each([
    '1859-12-31',
    '2200-01-01',
    '2023-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-1-10',
    ' 2024-01-01',
    '2024-01-01 ',
    '2024-01-01T00:00',
    '20240101',
    20240101,
    null,
    undefined,
    ['2024-01-01'],
  ])('refuses %s', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 50, '2027-01-09'],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test.each([
  ['2025-11-30', 3, '2026-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2026-08-20', 3, '2026-11-20'],
  ['2026-11-01', 2, '2027-01-01'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', -3, '2025-10-15'],
  ['2026-12-31', 0, '2026-12-31'],
  ['2000-01-31', 1, '2000-02-29'],
  ['2099-11-30', 3, '2100-02-28'],
  ['2026-01-31', -23, '2024-02-29'],
])('%s and %i months is %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test.each([
  ['2026-08-20', 3, '2026-12-01'],
  ['2026-08-31', 3, '2026-12-01'],
  ['2026-09-01', 3, '2027-01-01'],
  ['2026-12-31', 0, '2027-01-01'],
])('from the end of the month of %s, %i months are over on %s', (day, months, then) => {
  expect(afterMonthEnd(day, months)).toBe(then);
});

test.each([
  ['1951-11-21', '2026-11-20', 74],
  ['1951-11-20', '2026-11-20', 75],
  ['1951-11-19', '2026-11-20', 75],
  ['1951-12-01', '2026-11-30', 74],
  ['2026-11-20', '2026-11-20', 0],
  ['2024-02-29', '2026-02-28', 1],
  ['2024-02-29', '2026-03-01', 2],
  ['2024-02-29', '2028-02-29', 4],
])('born on %s, on %s a person is %i', (bornOn, day, age) => {
  expect(ageOn(bornOn, day)).toBe(age);
});

describe('today in Tokyo', () => {
  afterEach(() => vi.useRealTimers());

  test('begins at 15:00 UTC of the day before', () => {
    expect(todayInTokyo(new Date('2026-11-19T14:59:59Z'))).toBe('2026-11-19');
    expect(todayInTokyo(new Date('2026-11-19T15:00:00Z'))).toBe('2026-11-20');
  });

  test('is read off the clock', () => {
    vi.useFakeTimers({ now: new Date('2025-12-01T15:00:00Z') });
    expect(todayInTokyo()).toBe('2025-12-02');
  });

  test('lasts until the next midnight in Japan', () => {
    expect(untilTomorrowInTokyo(new Date('2026-11-19T14:59:59Z'))).toBe(1_000);
    expect(untilTomorrowInTokyo(new Date('2026-11-19T15:00:00Z'))).toBe(86_400_000);
    vi.useFakeTimers({ now: new Date('2025-12-01T14:00:00Z') });
    expect(untilTomorrowInTokyo()).toBe(3_600_000);
  });
});
