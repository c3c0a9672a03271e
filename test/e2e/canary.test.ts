import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { borrow } from './borrow';
import { canaries, canaryPage, leaked } from './canary';
import { browserKinds, type Harness, isBrowsersOwn } from './harness';
import { clickInShadow, shadowText, waitInShadow } from './shadow';

declare const chrome: typeof extensionApi;

const address = 'https://myna.go.jp/certificates/health-insurance-card';

/** What a page's own scripts could find changed: its markup without our element, and its stores. */
const own = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelector('hokensho-guide')?.remove();
    return JSON.stringify([
      copy.outerHTML,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      location.href,
      history.length,
    ]);
  });

describe.each(browserKinds)('nothing personal leaves the page, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
    await harness.startAnew('ja');
  });
  afterAll(() => harness?.close());

  test('the canaries would be seen', () => {
    expect(leaked(canaryPage)).toEqual(Object.values(canaries));
    expect(leaked('カナサワナルミ')).toEqual([canaries.kana]);
  });

  test('through status, panel, taking over, guides and words', async () => {
    const desk = await harness.desk();
    // Messages from scripts on pages reach every page of the extension, this one as well.
    await desk.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message: unknown) => {
        heard.push(message);
        return undefined;
      });
    });
    const page = await harness.visit(address, { [address]: { html: canaryPage } });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const before = await own(page);
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.panel') !== null);
    await clickInShadow(harness, page, '.take .primary');
    await waitInShadow(harness, page, (root) => root.querySelector('.done') !== null);
    // Words of the page, explained in a card of ours; then a guide, whose ring stands on the page.
    await clickInShadow(harness, page, '.terms .term');
    await waitInShadow(harness, page, (root) => root.querySelector('.term-card .card-is') !== null);
    expect(leaked((await shadowText(harness, page)) ?? '')).toEqual([]);
    await page.keyboard.press('Escape');
    await clickInShadow(harness, page, '.guide-button');
    await waitInShadow(harness, page, (root) => root.querySelector('.walk-step') !== null);
    await clickInShadow(harness, page, '.walk-buttons .primary');
    const side = await harness.open('sidepanel.html', { width: 380, height: 800 });
    await page.bringToFront();
    await side.waitForSelector('.beside', { timeout: 20_000 });
    expect(leaked(await side.content())).toEqual([]);
    await side.close();

    expect(leaked((await shadowText(harness, page)) ?? '')).toEqual([]);
    expect(await own(page)).toBe(before);
    expect(leaked(said.join('\n'))).toEqual([]);
    const heard = await desk.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard')));
    expect(heard).toContain('take-over');
    expect(leaked(heard)).toEqual([]);
    for (const area of ['local', 'session'] as const)
      expect(leaked(JSON.stringify(await harness.storage.read(area))), area).toEqual([]);
    expect(harness.requests.filter((url) => !isBrowsersOwn(url))).toEqual([]);
    await page.close();
  });
});
