// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { watch } from '@/lib/pages/watch';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sees how often it has begun to look; takes `takes` ms for it, in slices. */
function watching(takes: number) {
  const end = new AbortController();
  const seen: number[] = [];
  let looks = 0;
  const one = watch<number>({
    doc: document,
    address: () => new URL('https://myna.go.jp/'),
    signal: end.signal,
    *see() {
      looks += 1;
      const look = looks;
      for (const until = performance.now() + takes; performance.now() < until; ) yield;
      return look;
    },
    mayChange: () => true,
    isSame: (a, b) => a === b,
    first: null,
    onChange: (what) => seen.push(what),
  });
  return { ...one, seen, end: () => end.abort() };
}

/** Less than the pause after which a page that keeps changing is looked at again (ms). */
const soon = 250;

test('whoever brings more to read the page with need not wait', { retry: 3 }, async () => {
  const { look, seen, end } = watching(30);
  await wait(10);
  const began = performance.now();
  await look();
  expect(performance.now() - began).toBeLessThan(soon);
  // What the look under way saw without it is not told.
  expect(seen).toEqual([2]);
  end();
});
