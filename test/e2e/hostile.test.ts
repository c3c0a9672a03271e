import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { portalPage } from '../bench/pages';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';
import { clickInShadow, inShadow, waitInShadow } from './shadow';

const card = 'https://myna.go.jp/certificates/health-insurance-card';
const elsewhere = 'https://myna.go.jp/medicines';
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page of the portal with more in it. */
const pageWith = (more: string) => portalPage(90).replace('</body>', `${more}</body>`);

/**
 * Parsers flatten what is nested too deeply, so a script nests it. Of 5,000 blocks Chromium does not
 * finish the layout, whoever stands beside; of 5,000 spans it does.
 */
const overgrown = portalPage(50_000).replace(
  '</body>',
  `<pre style="white-space:pre-wrap;height:3em;overflow:auto"></pre><script>
     document.querySelector('pre').append('あ'.repeat(2 * 2 ** 20));
     let deep = document.querySelector('main');
     for (let i = 0; i < 5000; i += 1) deep = deep.appendChild(document.createElement('span'));
     deep.append('資格確認書');
   </script></body>`,
);

/** Throws out whatever comes beside the body, and counts how often. */
const unfriendly = `<script>
  let thrownOut = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.localName === 'hokensho-guide') {
          node.remove();
          thrownOut += 1;
        }
  }).observe(document.documentElement, { childList: true });
</script>`;

describe.each(browserKinds)('on odd and hostile pages, in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    await harness.storage.clear('session');
    await harness.storage.clear();
  });
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });

  async function visit(html: string, size?: { width: number; height: number }) {
    const pages = { [card]: { html }, [elsewhere]: { html: '<title>薬</title><h1>薬</h1>' } };
    page = await harness.visit(card, pages, size);
    return page;
  }
  const ours = () => page.evaluate(() => document.querySelectorAll('hokensho-guide').length);
  const button = () =>
    waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
  async function openPanel() {
    await button();
    await clickInShadow(harness, page, '.open');
    return waitInShadow(harness, page, (root) => root.querySelector('.panel')?.textContent ?? '');
  }

  test('50,000 nodes, 2 million letters in one of them, 5,000 levels', {
    timeout: 60_000,
  }, async () => {
    await visit(overgrown, { width: 1280, height: 800 });
    await openPanel();
    const text = await waitInShadow(harness, page, (root) => {
      const all = root.querySelector('.panel')?.textContent ?? '';
      return all.includes('「登録済」') ? all : null;
    });
    expect(text).toContain('「登録済」');
    expect(await ours()).toBe(1);
  });

  test('what is pressed in the open shadow of an element is left free', async () => {
    const bar = 'position:fixed;inset:auto 0 0 0;height:80px';
    await visit(
      `<title>健康保険証</title><h1>健康保険証</h1><x-bar style="${bar}"></x-bar><script>
        const bar = document.querySelector('x-bar').attachShadow({ mode: 'open' });
        bar.innerHTML = '<button style="width:100%;height:80px">次へ</button>';
      </script>`,
      { width: 800, height: 600 },
    );
    /** Heights at which our button lies. */
    const lies = () =>
      page.evaluate(() => {
        const heights: number[] = [];
        for (let y = 2; y < innerHeight; y += 8)
          for (let x = 2; x < innerWidth; x += 20)
            if (document.elementFromPoint(x, y)?.localName === 'hokensho-guide') heights.push(y);
        return heights;
      });
    await expect.poll(async () => (await lies()).length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(Math.max(...(await lies()))).toBeLessThan(520);
  });

  test('a page that throws our element out is left alone after a few times', async () => {
    await visit(pageWith(unfriendly));
    await wait(7_000);
    const thrownOut = await page.evaluate('thrownOut');
    expect(thrownOut).toBeGreaterThanOrEqual(1);
    expect(thrownOut).toBeLessThanOrEqual(4);
    expect(await ours()).toBe(0);
  });

  test('on a page from right to left our own words run from left to right', async () => {
    await visit(portalPage(90).replace('<html lang="ja">', '<html lang="ja" dir="rtl">'));
    await openPanel();
    const seen = await inShadow(harness, page, (root) => {
      const panel = root.querySelector('.panel') as Element;
      const { left, right } = panel.getBoundingClientRect();
      return { direction: getComputedStyle(panel).direction, left, right, width: innerWidth };
    });
    expect(seen?.direction).toBe('ltr');
    expect(seen?.left).toBeGreaterThanOrEqual(0);
    expect(seen?.right).toBeLessThanOrEqual(seen?.width ?? 0);
  });

  test.runIf(kind === 'chromium')('nothing of ours is on paper', async () => {
    await visit(pageWith(''));
    await openPanel();
    await page.emulateMediaType('print');
    const shown = await inShadow(harness, page, (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width * height > 0 ? one.className : [];
      }),
    );
    expect(shown).toEqual([]);
  });

  test('a page that goes away in the middle of everything, and comes back', async () => {
    await visit(pageWith(''));
    for (let turn = 0; turn < 3; turn += 1) {
      await button();
      await clickInShadow(harness, page, '.open');
      await page.goto(elsewhere);
      await page.goto(card);
    }
    expect(await openPanel()).toContain('「登録済」');
    expect(await ours()).toBe(1);
  });

  test('a page made of frames stays as it is', async () => {
    await visit(
      '<!doctype html><title>健康保険証</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
    );
    await wait(1_900);
    expect(await page.evaluate(() => document.querySelectorAll('frameset > *').length)).toBe(2);
    expect(await ours()).toBeLessThanOrEqual(1);
  });

  test.each([
    ['500 %', { width: 320, height: 200 }],
    ['50 %', { width: 2560, height: 1600 }],
  ])('at %s the panel is inside the window, and Escape closes it', async (_, size) => {
    await visit(pageWith(''), size);
    await openPanel();
    const box = await inShadow(harness, page, (root) => {
      const { left, top, right, bottom } = (
        root.querySelector('.panel') as Element
      ).getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(box?.width ?? 0);
    expect(box?.bottom).toBeLessThanOrEqual(box?.height ?? 0);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => inShadow(harness, page, (root) => root.querySelector('.panel') === null))
      .toBe(true);
  });
});
