import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';
import { clickInShadow, inShadow, waitInShadow } from './shadow';

const address = 'https://myna.go.jp/certificates/health-insurance-card';
const html = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>健康保険証</title>
<style>body { margin: 40px; font: 18px/1.8 sans-serif }</style>
<h1>健康保険証</h1>
<p id="papers">届くのは<b id="certificate">資格確認書</b>です。<b id="notice">資格情報のお知らせ</b>ではありません。</p>
<dl><dt>マイナンバーカード利用状況</dt><dd>登録済</dd></dl>`;

describe.each(browserKinds)('words of a page, in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    await harness.startAnew('ja');
    await page?.close();
    page = await harness.visit(address, { [address]: { html } }, { width: 1200, height: 800 });
    await page.bringToFront();
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.terms-part') !== null);
  });

  /** The script that marks lives in the extension's world; so do its marks' names. */
  const marks = () =>
    inShadow(harness, page, () => {
      const { highlights } = CSS as unknown as { highlights: Map<string, Set<unknown>> };
      return String(highlights.get('hokensho-term')?.size ?? 0);
    });
  const card = () =>
    inShadow(harness, page, (root) => {
      const shown = root.querySelector('.term-card');
      const box = shown?.getBoundingClientRect();
      return box?.width ? (shown as HTMLElement).innerText : '';
    });
  const over = async (id: string) => {
    const box = await (await page.$(`#${id}`))?.boundingBox();
    await page.mouse.move(5, 5);
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 12, { steps: 4 });
  };
  const says = (text: string) => expect.poll(card).toContain(text);
  const isGone = () => expect.poll(card).toBe('');

  test('are marked, explained where the pointer rests, and never mixed up with their twin', async () => {
    await expect.poll(marks).not.toBe('0');
    const own = await page.evaluate(() => document.body.outerHTML);
    await over('certificate');
    await says('しかくかくにんしょ');
    // The card of each paper names the other one.
    expect(await card()).toContain('資格情報のお知らせ');
    await over('notice');
    await says('しかくじょうほうのおしらせ');
    expect(await card()).toContain('資格確認書');
    await page.mouse.move(5, 5);
    await isGone();
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(own);
  });

  test('are explained from the list with the keyboard, and Escape gives the focus back', async () => {
    await clickInShadow(harness, page, '.terms .term');
    await says('出典');
    await page.keyboard.press('Escape');
    await isGone();
    expect(await inShadow(harness, page, (root) => root.querySelector('.panel') !== null)).toBe(
      true,
    );
  });

  test('are marked no more after one click, nor on the next page', async () => {
    await expect.poll(marks).not.toBe('0');
    await clickInShadow(harness, page, '.terms-mark input');
    await expect.poll(marks).toBe('0');
    await expect
      .poll(async () => (await harness.storage.read()).help)
      .toMatchObject({ marks: false });
    await page.reload();
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.terms-part') !== null);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marks()).toBe('0');
  });
});
