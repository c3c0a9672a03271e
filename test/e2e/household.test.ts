import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { browserKinds, type Harness, launch } from './harness';

declare const chrome: typeof extensionApi;

const newer = { version: 99, households: [{ nickname: '母' }] };

/** What is pressed here, in whatever language the browser happens to speak. */
const kyoukai = '.insurers button ::-p-text(全国健康保険協会)';
const keepNothing = 'input[type=checkbox]';
const back = '.actions button.secondary';
const saveAside = 'button.secondary';
const beginAnew = 'button.primary';

/** Throws if there is nothing to press within five seconds. */
async function press(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { timeout: 5000 });
  await found?.evaluate((element) => (element as HTMLElement).click());
}

const find = (page: Page, selector: string) => page.waitForSelector(selector, { timeout: 5000 });

describe.each(browserKinds)('what is kept, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    await harness.storage.clear('local');
    await harness.storage.clear('session');
  });

  const insurerOf = (items: Record<string, unknown>) =>
    (items.state as { people: { insurer: string }[] } | undefined)?.people[0]?.insurer;

  test('an answer lies in this browser and another window follows', async () => {
    const [one, other] = [await harness.open('popup.html'), await harness.open('popup.html')];
    await press(one, kyoukai);
    await expect.poll(async () => insurerOf(await harness.storage.read())).toBe('kyoukai');
    await find(other, back);
    expect(await other.$(kyoukai)).toBeNull();
    await one.close();
    await other.close();
  });

  test('nothing stays on this computer if nobody wants it, and back again', async () => {
    const page = await harness.open('popup.html');
    await press(page, keepNothing);
    await press(page, kyoukai);
    await expect.poll(async () => insurerOf(await harness.storage.read('session'))).toBe('kyoukai');
    expect(await harness.storage.read('local')).toEqual({});
    await page.close();

    const again = await harness.open('popup.html');
    await press(again, back);
    await press(again, keepNothing);
    await expect.poll(async () => insurerOf(await harness.storage.read('local'))).toBe('kyoukai');
    expect(await harness.storage.read('session')).not.toHaveProperty('state');
    await again.close();
  });

  test('what cannot be read is kept aside, can be saved as a file, and one can begin anew', async () => {
    await harness.storage.write({ state: newer });
    const page = await harness.open('popup.html');
    await find(page, saveAside);
    expect(await harness.storage.read()).toEqual({ state: newer });

    const saved = await page.evaluate(async (button) => {
      const clicked = new Promise<HTMLAnchorElement>((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          resolve(this);
        };
      });
      document.querySelector<HTMLButtonElement>(button)?.click();
      const { download, href } = await clicked;
      return { download, isBlob: href.startsWith('blob:') };
    }, saveAside);
    expect(saved).toEqual({
      download: expect.stringMatching(/^hokensho-guide-rescued-\d{4}-\d\d-\d\d\.json$/),
      isBlob: true,
    });

    await press(page, beginAnew);
    await press(page, kyoukai);
    await expect.poll(async () => insurerOf(await harness.storage.read())).toBe('kyoukai');
    expect(await harness.storage.read()).toMatchObject({ aside: [] });
    await page.close();
  });

  test.each([
    ['a text', 'rubbish'],
    ['a fact that is not', { version: 1, people: [{ facts: { card: 'stolen' } }], current: null }],
  ])('%s instead of a state: never a blank page', async (_, state) => {
    await harness.storage.write({ state });
    const page = await harness.open('popup.html');
    await find(page, beginAnew);
    expect(await page.$eval('p[role=alert]', ({ textContent }) => textContent)).not.toBe('');
    expect(await harness.storage.read()).toEqual({ state });
    await page.close();
  });

  test('a script on the portal sees none of it, where the browser can see to that', async () => {
    const portal = 'https://myna.go.jp/';
    await harness.storage.write({ state: newer });
    const page = await harness.visit(portal, { [portal]: { html: '<p>x</p>' } });
    const seen = await (await harness.desk()).evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}*` });
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id as number },
        func: () =>
          chrome.storage.local.get(null).then(
            (items) => Object.keys(items).join(),
            () => 'refused',
          ),
      });
      return injected?.result;
    }, portal);
    // Firefox has no such switch: there, only our own discipline keeps scripts on pages away.
    expect(seen).toBe(kind === 'firefox' ? 'state' : 'refused');
    await page.close();
  });
});
