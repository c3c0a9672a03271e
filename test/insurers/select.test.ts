import { expect, test } from 'vitest';
import { addDays } from '@/lib/decision/calendar';
import { inForce, statementsOn } from '@/lib/insurers/select';
import { gives, grants, madeUp, refuses, today } from '../decision/made-up';

const until = '2025-12-02';
const from = '2024-12-02';
test.each([
  [{}, '1900-01-01', true],
  [{ from }, '2024-12-01', false],
  [{ from }, '2024-12-02', true],
  [{ until }, '2025-12-01', true],
  [{ until }, '2025-12-02', false],
  [{ from, until }, '2024-12-01', false],
  [{ from, until }, '2025-06-01', true],
  [{ from, until }, '2025-12-02', false],
])('the period %j on %s: %s', (period, day, holds) => {
  expect(inForce(period, day)).toBe(holds);
});

test('the statements of a day by topic, in the order of the pack', () => {
  const pack = madeUp([grants, gives, refuses, { ...gives, until }, { ...grants, from: until }]);
  const on = statementsOn(pack, until);
  expect(on.certificate.map(({ id }) => id)).toEqual(['s0', 's2', 's4']);
  expect(on.notice.map(({ id }) => id)).toEqual(['s1']);
  expect(Object.values(on).flat()).toHaveLength(4);
  expect(statementsOn(pack, addDays(until, -1)).certificate.map(({ id }) => id)).toEqual([
    's0',
    's2',
  ]);
});

test('topics without a statement are empty lists', () => {
  expect(statementsOn(madeUp(), today)).toEqual({
    certificate: [],
    notice: [],
    desk: [],
    refused: [],
    paper: [],
    todo: [],
    silence: [],
    info: [],
  });
});

test('a day is sorted once, and sixteen days are kept', () => {
  const pack = madeUp([grants]);
  const first = statementsOn(pack, today);
  for (let n = 1; n < 16; n++) statementsOn(pack, addDays(today, n));
  expect(statementsOn(pack, today)).toBe(first);
  statementsOn(pack, addDays(today, 16));
  expect(statementsOn(pack, today)).not.toBe(first);
  expect(statementsOn(pack, today)).toEqual(first);
  expect(statementsOn(madeUp([grants]), today)).not.toBe(statementsOn(pack, today));
});
