import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverage } from './coverage';

const { items, used, report } = coverage();

test('every citation key of the five documents is used, or has a reason', () => {
  expect(items.keys.filter((key) => !used.has(key) && !items.unused[key])).toEqual([]);
});

test('a reason stands only where a key is used nowhere', () => {
  expect(Object.keys(items.unused).filter((key) => used.has(key))).toEqual([]);
});

test('docs/coverage.md is up to date (npm run coverage)', () => {
  expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(report);
});
