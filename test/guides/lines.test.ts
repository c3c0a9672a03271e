import { describe, expect, it } from 'vitest';
import { isHotlineOpen } from '@/lib/guides/lines';

const at = (time: string) => new Date(`${time}+09:00`);

describe('whether the line is open', () => {
  it.each([
    ['2026-11-20T09:29', 'insurance', false],
    ['2026-11-20T09:30', 'insurance', true],
    ['2026-11-22T17:29', 'portal', true],
    ['2026-11-20T17:30', 'insurance', null],
    ['2026-11-22T19:59', 'portal', null],
    ['2026-11-22T19:59', 'card', true],
    ['2026-11-20T20:00', 'card', false],
    ['2026-12-30T12:00', 'insurance', null],
    ['2027-01-04T12:00', 'insurance', null],
    ['2027-01-05T12:00', 'insurance', true],
    ['2026-12-31T03:00', 'lost', true],
  ] as const)('%s, %s: %s', (time, topic, open) => {
    expect(isHotlineOpen(topic, at(time))).toBe(open);
  });
});
