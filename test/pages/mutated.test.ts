import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/commands/explanation';
import { fixtures } from './fixtures';
import { mutate } from './mutate';

const read = (file: string) =>
  readFileSync(new URL(`../fixtures/pages/${file}`, import.meta.url), 'utf8');

const seeds = [1, 2, 3];
/** Of the mutated pages, how many must still be known; the others may fall silent. */
const mostlyKnown = 0.9;
const tally = { known: 0, asked: 0 };

/**
 * Labels change: their spacing, width, wrapping, one word for another. What is said of a page then
 * is what was said before, or nothing; never something else.
 */
describe.each(fixtures.map((fixture) => [fixture.file, fixture] as const))(
  '%s',
  (file, fixture) => {
    const { at, site, insurer = null, page = null, status = null } = fixture;
    it.each(seeds)('mutated with seed %i is right or silent', (seed) => {
      const found = explain(new URL(at), mutate(read(file), seed), 'ja');
      expect([site, 'other']).toContain(found.site);
      expect([insurer, null]).toContain(found.insurer);
      expect([page, null]).toContain(found.page);
      // Of two that contradict each other one may no longer be understood: then nothing tells of it.
      if (status !== 'contradictory') expect([status, null]).toContain(found.status?.id ?? null);
      for (const [said, expected] of [
        [found.page, page],
        [found.status?.id ?? null, status],
        [found.insurer, insurer],
      ]) {
        if (expected === null) continue;
        tally.asked += 1;
        if (said === expected) tally.known += 1;
      }
    });
  },
);

it('most mutated pages are still known', () => {
  expect(tally.known / tally.asked).toBeGreaterThan(mostlyKnown);
});
