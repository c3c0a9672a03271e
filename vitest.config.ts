import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { preactForReact } from './preact-for-react.mjs';

const alias = { '@': import.meta.dirname };

/** `unit` needs nothing; `built` reads what `npm run build` wrote; `e2e` puts it into browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias: preactForReact },
        test: {
          name: 'unit',
          setupFiles: ['test/words/every-language.ts'],
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{built,e2e}/**'],
          // Vitest would leave a core free, which on a small machine is half of it.
          maxWorkers: 2,
          // Commands are started as processes of their own; a busy machine takes its time over that.
          testTimeout: 60_000,
          // One start for all files of a worker; what a test puts in place is taken back after it.
          isolate: false,
          mockReset: true,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        resolve: { alias },
        test: { name: 'built', include: ['test/built/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          setupFiles: ['test/words/every-language.ts'],
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: 2,
          // Browsers stay with their worker from file to file: test/e2e/borrow.ts.
          isolate: false,
          globalSetup: ['test/launch/own-temp.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A tab behind another one is served when the machine has time for it.
          expect: { poll: { timeout: 15_000, interval: 100 } },
        },
      },
    ],
  },
});
