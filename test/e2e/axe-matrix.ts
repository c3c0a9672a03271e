import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyLang, type Lang } from '@/lib/words/lang';
import type { BrowserKind } from '../launch/find-browser';
import type { Look } from '../launch/launch';
import { axeFaults } from './axe';
import { borrow } from './borrow';
import { type Harness, launch, setLook } from './harness';
import { type Screen, screens } from './screens';

/**
 * `npm run axe` (AXE=everything) looks at every screen in every language and look, in both browsers:
 * hours. `npm test` looks at what can differ: in Chromium at every screen, in each look unless it is
 * made like another; in Firefox at a screen of each kind, and at some of them in dark and in forced
 * colours.
 */
const everything = process.env.AXE === 'everything';
/** `AXE_PICTURES=folder npm run axe`: what was checked, to be looked at by people too. */
const pictures = process.env.AXE_PICTURES;
const languages: readonly Lang[] = everything ? everyLang : ['ja'];
const looks: Look[] = ['light', 'dark', 'forced-colors'];

/** A screen of each kind: all others are drawn with the same parts and the same style sheets. */
const ofEachKind = new Set([
  'popup',
  'popup-papers',
  'popup-both',
  'popup-reminder',
  'household-overview',
  'options-page',
  'options-faults',
  'sheet-everything',
  'practice-guided-find-status',
  'practice-another-person',
  'practice-insurer-page-insurer',
  'stage-present',
  'stage-run',
]);

/** Answer, household, options, panel on the page, stage. */
const inEachLook = new Set([
  'popup-both',
  'household-overview',
  'options-page',
  'practice-guided-find-status',
  'stage-present',
]);

function isLookedAt({ name, likeAnother }: Screen, look: Look, kind: BrowserKind): boolean {
  if (everything) return true;
  if (kind === 'firefox') return (look === 'light' ? ofEachKind : inEachLook).has(name);
  return !likeAnother || look === 'light';
}

async function showsLook(page: Page, look: Look): Promise<void> {
  const shown = await page.evaluate(() => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
  }));
  expect(shown.forced).toBe(look === 'forced-colors');
  if (look !== 'forced-colors') expect(shown.dark).toBe(look === 'dark');
}

/** The narrowest window there is: nothing may be cut off, no target too small. */
async function openAnew(harness: Harness, { open }: Screen, lang: Lang): Promise<Page> {
  await harness.startAnew(lang);
  const page = await open(harness, { width: 320, height: 640 });
  await isNarrowEnough(page);
  return page;
}

async function isNarrowEnough(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, 'wider than 320 px').toBe(0);
}

const tallest = 2_400;

async function picture(page: Page, ...name: string[]): Promise<void> {
  if (!pictures) return;
  const folder = join(pictures, ...name.slice(0, -1));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.at(-1)}.png`) as `${string}.png`;
  // On a page that is not ours, the panel belongs to the window, not to the page's length.
  const isOurs = page.url().includes('-extension://');
  const { width, height } = await page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  const whole = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  await page.screenshot({ path, ...(isOurs && { clip: whole }) });
}

/** Chromium changes its look while a page is open: each screen is opened once. */
function inOneBrowser(lang: Lang): void {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow('chromium');
  });
  afterAll(() => harness.close());

  /** Of the screens made like another, one leads to the next: neither they nor axe come anew. */
  let moving: Page | undefined;
  async function moveOrOpen(screen: Screen): Promise<Page> {
    if (everything || !screen.likeAnother || !screen.move) return openAnew(harness, screen, lang);
    if (!moving) {
      moving = await openAnew(harness, screen, lang);
      return moving;
    }
    await screen.move(moving);
    await isNarrowEnough(moving);
    return moving;
  }

  test.each(screens)('$name has no axe violation in any look', async (screen) => {
    const page = await moveOrOpen(screen);
    for (const look of looks.filter((one) => isLookedAt(screen, one, 'chromium'))) {
      await setLook(page, look);
      await showsLook(page, look);
      const rules = look === 'light' || everything ? 'all' : 'colours';
      await picture(page, 'chromium', lang, look, screen.name);
      expect.soft(await axeFaults(page, rules), look).toEqual([]);
    }
    if (page !== moving) await page.close();
  });
}

/** Firefox takes its look from its preferences at the start. */
function inABrowserForEachLook(lang: Lang): void {
  describe.each(looks)('%s', (look) => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await (look === 'light' ? borrow('firefox') : launch('firefox', { look }));
    });
    afterAll(() => harness.close());

    test('the browser shows this look', async () => {
      const page = await harness.open('popup.html');
      await showsLook(page, look);
      await page.close();
    });

    const looked = screens.filter((screen) => isLookedAt(screen, look, 'firefox'));
    test.each(looked)('$name has no axe violation', async (screen) => {
      const page = await openAnew(harness, screen, lang);
      await picture(page, 'firefox', lang, look, screen.name);
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    });
  });
}

/** In one browser: each has a file of its own, to run beside the other. */
export const axeIn = (kind: BrowserKind) =>
  describe(kind, () => {
    describe.each(languages)('%s', (lang) => {
      if (kind === 'chromium') inOneBrowser(lang);
      else inABrowserForEachLook(lang);
    });

    test('every screen that stands for its kind is there', () => {
      const names = new Set(screens.map(({ name }) => name));
      expect([...ofEachKind, ...inEachLook].filter((name) => !names.has(name))).toEqual([]);
    });

    test('axe would find a violation, inside a closed shadow root too', async () => {
      const harness = await borrow(kind);
      const page = await harness.open('manifest.json');
      await page.evaluate(() => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
      });
      expect((await axeFaults(page)).join('\n')).toContain('button-name');
      await harness.close();
    });
  });
