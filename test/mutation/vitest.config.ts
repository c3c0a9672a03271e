import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/** The tests of the engine that are quick enough to run once for every mutant. */
// biome-ignore lint/style/noDefaultExport: vitest reads it
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['test/decision/*.test.ts', 'test/insurers/select.test.ts'],
    exclude: [
      'test/decision/{properties,worth-asking,interview,headline,path,check-facts,timeline}.test.ts',
    ],
    mockReset: true,
    restoreMocks: true,
  },
});
