import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';
import { beginGuide, clickNamed } from './practice-walk';
import { clickInShadow, inShadow, waitInShadow } from './shadow';

const situations = [
  ['registered', '「登録済」'],
  ['not-registered', '「未登録」'],
  ['no-insurance-data', 'あなたの有効な保険資格情報がないため'],
  ['ecert-expiring', '電子証明書の期限を見ます'],
  ['another-person', '表示された情報が自分のものか確かめる'],
] as const;

describe.each(browserKinds)('the practice portal, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
    await harness.storage.write({
      state: { version: 1, people: [], current: null, settings: { lang: 'ja', keep: 'local' } },
    });
  });
  afterAll(() => harness?.close());

  const panelText = (page: Page) =>
    waitInShadow(harness, page, (root) => root.querySelector('.panel')?.textContent ?? '');
  async function openPanel(page: Page) {
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.open');
    return panelText(page);
  }
  const press = (page: Page, text: string) => page.locator(`::-p-text(${text})`).click();

  test.each(situations)('%s is explained, and fits 320 px', async (id, says) => {
    const page = await harness.open(`practice.html#${id}`, { width: 320, height: 640 });
    expect(await openPanel(page)).toContain(says);
    const [scroll, width] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(width as number);
    await page.close();
  });

  test('the path is walked from the choice, and what is taken over stays in the practice', async () => {
    const before = await harness.storage.read();
    const page = await harness.open('practice.html', { width: 1280, height: 800 });
    await press(page, '登録が終わっている');
    await page.locator('.tile ::-p-text(健康保険証)').click();
    await waitInShadow(harness, page, (root) =>
      root.querySelector('.open')?.textContent?.includes('この表示の意味'),
    );
    await openPanel(page);
    await clickInShadow(harness, page, '.take .primary');
    await waitInShadow(harness, page, (root) => root.querySelector('.done') !== null);
    const entry = await page.evaluate(() => document.querySelector('.entry')?.textContent);
    expect(entry).toBe('健康保険証利用登録登録した');
    expect(await harness.storage.read()).toEqual(before);
    await page.close();
  });

  test('somebody else’s data lead to the telephone line', async () => {
    const page = await harness.open('practice.html#another-person', { width: 1280, height: 800 });
    await beginGuide(harness, page, 'check-linked-info');
    await clickNamed(harness, page, '.walk .button', '自分の情報ではなかった');
    const guide = await waitInShadow(harness, page, (root) => {
      const walk = root.querySelector('.walk');
      return walk?.contains(root.activeElement) && walk.textContent?.includes('0120')
        ? walk.textContent
        : null;
    });
    expect(guide).toContain('別の人の情報が出ていたら');
    expect(guide).toContain('0120-95-0178');
    expect(guide).toContain('平日 9:30～20:00');
    await page.close();
  });

  test('the button can be put away and brought back', async () => {
    const page = await harness.open('practice.html#registered');
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.away');
    await press(page, 'もう一度出す');
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await page.close();
  });

  test('the button does not lie on the words that say what this is not', async () => {
    for (const width of [320, 360]) {
      const page = await harness.open('practice.html#registered/card', { width, height: 640 });
      for (const top of [0, 250, 500]) {
        await page.evaluate((to) => scrollTo(0, to), top);
        await new Promise((resolve) => setTimeout(resolve, 600));
        const head = await page.$eval('.banner', (one) => one.getBoundingClientRect().bottom);
        const button = await inShadow(harness, page, (root) => {
          const placed = root.querySelector('.trigger.placed');
          return placed?.getBoundingClientRect().top;
        });
        if (button) expect(button, `${width} px, scrolled by ${top}`).toBeGreaterThanOrEqual(head);
      }
      await page.close();
    }
  });

  test('the language changes there and then', async () => {
    const page = await harness.open('practice.html#registered');
    await page.waitForSelector('.language-choice select');
    await page.select('.language-choice select', 'en');
    await waitInShadow(harness, page, (root) =>
      root.querySelector('.open')?.textContent?.includes('What does this mean?'),
    );
    expect(await openPanel(page)).toContain('is registered for use');
    await page.select('.language-choice select', 'ja');
    await page.close();
  });
});
