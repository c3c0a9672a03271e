import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../launch/find-browser';
import type { Look } from '../launch/launch';
import { axeFaults } from './axe';
import { type Harness, launch } from './harness';
import { screens } from './screens';

const looks: Look[] = ['light', 'dark', 'forced-colors'];

/** Every screen in every look, in one browser: each has a file of its own, to run beside the other. */
export const axeIn = (kind: BrowserKind) =>
  describe(kind, () => {
    describe.each(looks)('%s', (look) => {
      let harness: Harness;
      beforeAll(async () => {
        harness = await launch(kind, { look });
      });
      afterAll(() => harness.close());

      test('the browser shows this look', async () => {
        const page = await harness.open('popup.html');
        const shown = await page.evaluate(() => ({
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          forced: matchMedia('(forced-colors: active)').matches,
        }));
        expect(shown.forced).toBe(look === 'forced-colors');
        if (look !== 'forced-colors') expect(shown.dark).toBe(look === 'dark');
        await page.close();
      });

      const looked = screens.filter(({ likeAnother }) => look === 'light' || !likeAnother);
      test.each(looked)('$name has no axe violation', async ({ open }) => {
        await harness.startAnew('ja');
        const page = await open(harness, { width: 360, height: 600 });
        expect(await axeFaults(page)).toEqual([]);
        await page.close();
      });
    });

    test('axe would find a violation, inside a closed shadow root too', async () => {
      const harness = await launch(kind);
      const page = await harness.open('manifest.json');
      await page.evaluate(() => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
      });
      expect((await axeFaults(page)).join('\n')).toContain('button-name');
      await harness.close();
    });
  });
