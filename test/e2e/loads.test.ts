import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reminderWords } from '@/lib/words/reminders';
import { buildFolder } from '../launch/launch';
import { popupScripts } from '../tools/size';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';

describe.each(browserKinds)('%s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness.close());

  const pages = globSync('*.html', { cwd: buildFolder(kind) });

  test('the build has its pages', () => {
    expect(pages).toEqual(expect.arrayContaining(['popup.html', 'practice.html']));
  });

  test.each(pages)('%s opens, says its language, and has one main heading', async (path) => {
    const page = await harness.open(path, { width: 360, height: 600 });
    await page.waitForSelector('h1');
    const shown = await page.evaluate(() => ({
      title: document.title.trim(),
      lang: document.documentElement.lang,
      headings: document.querySelectorAll('h1').length,
    }));
    expect(shown.title).not.toBe('');
    expect(shown.lang).toMatch(/^(ja|en)\b/);
    expect(shown.headings).toBe(1);
    expect(harness.errors).toEqual([]);
    await page.close();
  });

  // Chromium's are measured with axe.
  test.runIf(kind === 'firefox')('no page is wider than a window of 320 pixels', async () => {
    for (const path of pages) {
      const page = await harness.open(path, { width: 320, height: 600 });
      await page.waitForSelector('h1');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBe(0);
      await page.close();
    }
  });

  // Firefox reports to nobody what its extensions load from themselves.
  test.runIf(kind === 'chromium')('the popup loads what is weighed, and no more', async () => {
    await harness.startAnew('ja');
    const page = await harness.open('manifest.json', { width: 360, height: 600 });
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(request.url().slice(harness.baseUrl.length)));
    await page.goto(`${harness.baseUrl}popup.html`);
    const press = async (selector: string) =>
      (await page.waitForSelector(selector))?.evaluate((one) => (one as HTMLElement).click());
    await press('.insurers button');
    await press('.link-button');
    const last = `//summary[contains(., '${reminderWords('ja')('title')}')]`;
    await page.waitForSelector(`::-p-xpath(${last})`);
    expect([...loaded].filter((path) => path.endsWith('.js')).sort()).toEqual(
      popupScripts().sort(),
    );
    await page.close();
  });

  test('a click on the icon opens a popup about 360 pixels wide, at most 600 high', async () => {
    const { width, height } = await harness.popupSize();
    // Chromium adds the width of a scroll bar.
    expect(width).toBeGreaterThanOrEqual(360);
    expect(width).toBeLessThanOrEqual(380);
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThanOrEqual(600);
  });
});
