import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds, type Harness, launch } from './harness';

const newer = { version: 99, households: [{ nickname: '母' }] };

/** Presses what carries this text; throws if it does not come. */
async function press(page: Page, selector: string, text: string): Promise<void> {
  const found = await page.waitForSelector(`${selector} ::-p-text(${text})`);
  await found?.evaluate((element) => (element as HTMLElement).click());
}

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

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
    await press(one, 'li', '協会けんぽ');
    await expect.poll(async () => insurerOf(await harness.storage.read())).toBe('kyoukai');
    await expect.poll(() => textOf(other)).not.toContain('加入先の健康保険を選んでください');
    await one.close();
    await other.close();
  });

  test('nothing stays on this computer if nobody wants it, and back again', async () => {
    const page = await harness.open('popup.html');
    await press(page, 'label', 'このパソコンに何も残さない');
    await press(page, 'li', '協会けんぽ');
    await expect.poll(async () => insurerOf(await harness.storage.read('session'))).toBe('kyoukai');
    expect(await harness.storage.read('local')).toEqual({});
    await page.close();

    const again = await harness.open('popup.html');
    await press(again, 'button', '戻る');
    await press(again, 'label', 'このパソコンに何も残さない');
    await expect.poll(async () => insurerOf(await harness.storage.read('local'))).toBe('kyoukai');
    expect(await harness.storage.read('session')).not.toHaveProperty('state');
    await again.close();
  });

  test('what cannot be read is kept aside, can be saved as a file, and one can begin anew', async () => {
    await harness.storage.write({ state: newer });
    const page = await harness.open('popup.html');
    await page.waitForSelector('[role=alert] ::-p-text(新しい版)');
    expect(await harness.storage.read()).toEqual({ state: newer });

    const saved = await page.evaluate(async () => {
      const clicked = new Promise<HTMLAnchorElement>((resolve) => {
        HTMLAnchorElement.prototype.click = function () {
          resolve(this);
        };
      });
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.includes('ファイルに保存'))?.click();
      const { download, href } = await clicked;
      return { download, isBlob: href.startsWith('blob:') };
    });
    expect(saved).toEqual({
      download: expect.stringMatching(/^hokensho-guide-rescued-\d{4}-\d\d-\d\d\.json$/),
      isBlob: true,
    });

    await press(page, 'button', '新しく始める');
    await press(page, 'li', '協会けんぽ');
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
    await page.waitForSelector('[role=alert] ::-p-text(壊れて)');
    expect(await harness.storage.read()).toEqual({ state });
    await page.close();
  });
});
