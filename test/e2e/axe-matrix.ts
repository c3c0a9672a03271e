import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../launch/find-browser';
import type { Look } from '../launch/launch';
import { axeFaults } from './axe';
import { type Harness, launch, setLook } from './harness';
import { type Screen, screens } from './screens';

const looks: Look[] = ['light', 'dark', 'forced-colors'];

const looksOf = ({ likeAnother }: Screen) => (likeAnother ? looks.slice(0, 1) : looks);

async function showsLook(page: Page, look: Look): Promise<void> {
  const shown = await page.evaluate(() => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
  }));
  expect(shown.forced).toBe(look === 'forced-colors');
  if (look !== 'forced-colors') expect(shown.dark).toBe(look === 'dark');
}

async function openAnew(harness: Harness, { open }: Screen): Promise<Page> {
  await harness.startAnew('ja');
  return open(harness, { width: 360, height: 600 });
}

/** Chromium changes its look while a page is open: each screen is opened once. */
function inOneBrowser(): void {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch('chromium');
  });
  afterAll(() => harness.close());

  test.each(screens)('$name has no axe violation in any look', async (screen) => {
    const page = await openAnew(harness, screen);
    for (const look of looksOf(screen)) {
      await setLook(page, look);
      await showsLook(page, look);
      expect(await axeFaults(page), look).toEqual([]);
    }
    await page.close();
  });
}

/** Firefox takes its look from its preferences at the start. */
function inABrowserForEachLook(): void {
  describe.each(looks)('%s', (look) => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await launch('firefox', { look });
    });
    afterAll(() => harness.close());

    test('the browser shows this look', async () => {
      const page = await harness.open('popup.html');
      await showsLook(page, look);
      await page.close();
    });

    const looked = screens.filter((screen) => looksOf(screen).includes(look));
    test.each(looked)('$name has no axe violation', async (screen) => {
      const page = await openAnew(harness, screen);
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    });
  });
}

/** Every screen in every look, in one browser: each has a file of its own, to run beside the other. */
export const axeIn = (kind: BrowserKind) =>
  describe(kind, () => {
    if (kind === 'chromium') inOneBrowser();
    else inABrowserForEachLook();

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
