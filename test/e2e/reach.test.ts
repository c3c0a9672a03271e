import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { builtIn } from '@/lib/insurers/built-in';
import { ui } from '@/lib/words/ui';
import { borrow } from './borrow';
import { mustSeeFocus, tabTo } from './focus';
import { browserKinds, type Harness } from './harness';
import { threeRelatives } from './household-screens';
import { screensNamed } from './screens';
import { inShadow, waitInShadow } from './shadow';
import { until } from './until';

declare const chrome: typeof extensionApi;

const t = ui('ja');
const closing = '.panel-head > :last-child';
const card = 'https://myna.go.jp/certificates/health-insurance-card';

describe.each(browserKinds)('within reach of everybody, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
    await harness.startAnew('ja');
  });
  afterAll(() => harness?.close());

  /** Answers the question in front with the keys, the first answer to everything. */
  async function answerByKeys(page: Awaited<ReturnType<Harness['open']>>): Promise<void> {
    const title = await page.$eval('h1', (h1) => h1.textContent);
    const keyFor = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | HTMLSelectElement | null;
        if (!at?.closest('.question')) return null;
        if (at instanceof HTMLSelectElement) return at.value ? null : 'ArrowDown';
        if (at.type === 'radio') return (at as HTMLInputElement).checked ? null : ' ';
        return at.inputMode === 'numeric' && !at.value ? '7' : null;
      });
    const isOnward = () =>
      page.evaluate(() => !!document.activeElement?.matches('.actions button.primary'));
    for (let turn = 0; turn < 60 && !(await isOnward()); turn += 1) {
      await page.keyboard.press('Tab');
      await mustSeeFocus(page);
      const key = await keyFor();
      if (key) await page.keyboard.press(key);
      if (key === '7') await page.keyboard.press('2');
    }
    await page.keyboard.press('Enter');
    await until(page, (old) => document.querySelector('h1')?.textContent !== old, title);
  }

  test('the keys alone lead from the first page after installing to the printed sheet', async () => {
    await harness.startAnew('ja');
    // The page that opens by itself then; its last step goes on to the checklist.
    const popup = await harness.open('welcome.html', { width: 360, height: 600 });
    await popup.waitForSelector('h1');
    for (const step of [1, 2]) {
      await tabTo(popup, '.actions .primary');
      await popup.keyboard.press('Enter');
      await until(
        popup,
        (before) => document.querySelector('.progress')?.textContent?.includes(`${before + 1}`),
        step,
      );
    }
    await tabTo(popup, 'button', builtIn.get('kyoukai')?.names.ja);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('a.primary');
    await tabTo(popup, 'a.primary');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.question');
    for (let steps = 0; !(await popup.$('.answer')); steps += 1) {
      expect(steps).toBeLessThan(16);
      await answerByKeys(popup);
    }
    await tabTo(popup, 'button', t('handOver.print'));
    await popup.keyboard.press('Enter');
    // Firefox shows a tab that an extension opened to nobody outside: it is opened once more.
    const desk = await harness.desk();
    const opened = () =>
      desk.evaluate(() => {
        const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof window)[];
        return views.find(({ location }) => location.pathname === '/print.html')?.location.hash;
      });
    await expect.poll(opened, { timeout: 20_000 }).toMatch(/^#p-/);
    const sheet = await harness.open(`print.html${await opened()}`, { width: 800, height: 900 });
    await sheet.waitForSelector('.sheet');
    await sheet.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await tabTo(sheet, 'button.primary');
    await sheet.keyboard.press('Enter');
    expect(await sheet.evaluate(() => document.documentElement.dataset.printed)).toBe('yes');
    await sheet.close();
    await popup.close();
  });

  test('a finger opens and closes the panel on a phone', async () => {
    const page = await harness.visit(
      card,
      { [card]: { file: 'card-registered.html' } },
      { width: 360, height: 640 },
    );
    const middleOf = (selector: string) =>
      waitInShadow(
        harness,
        page,
        (root, wanted) => {
          const box = root.querySelector(wanted)?.getBoundingClientRect();
          return box?.width
            ? { x: box.x + box.width / 2, y: box.y + box.height / 2, size: box.height }
            : null;
        },
        selector,
      );
    const button = await middleOf('.trigger.placed .open');
    expect(button.size).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(button.x, button.y);
    const close = await middleOf(closing);
    expect(close.size).toBeGreaterThanOrEqual(44);
    await page.touchscreen.tap(close.x, close.y);
    await expect
      .poll(() => inShadow(harness, page, (root) => root.querySelector('.panel') === null))
      .toBe(true);
    await page.close();
  });
});

/** A window of 1280 × 1024 enlarged to 400 %: what remains is 320 × 256. */
describe('at 400 %', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow('chromium');
  });
  afterAll(() => harness?.close());

  const looked = screensNamed(
    'popup',
    'popup-both',
    'popup-papers',
    'practice',
    'household-overview',
    'options-page',
  );

  test.each(looked)(
    '$name is read without scrolling sideways, and the focus is in sight',
    async ({ open }) => {
      await harness.startAnew('ja');
      const page = await open(harness, { width: 320, height: 256 });
      const over = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
      expect(await over()).toBe(0);
      for (let turn = 0; turn < 40; turn += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        await mustSeeFocus(page);
      }
      await page.close();
    },
  );

  test.each(['popup.html', 'sidepanel.html', 'options.html'])(
    '%s fits with letters of twice the size and a name without a break',
    async (path) => {
      await harness.startAnew('ja');
      const { people, settings, ...rest } = threeRelatives();
      const nickname = `横浜にすんでいるわたしのおかあさん${'W'.repeat(13)}`;
      const state = {
        ...rest,
        people: people.map((one) => ({ ...one, nickname })),
        settings: { ...settings, textSize: 200 },
      };
      await harness.storage.write({ state });
      const page = await harness.open(path, { width: 320, height: 640 });
      await page.waitForSelector('h1, .side-views');
      await page.waitForSelector(`::-p-text(${nickname})`);
      const beyond = () =>
        page.$$eval('body :not(.visually-hidden *)', (all) =>
          all
            .filter((one) => one.getBoundingClientRect().right > innerWidth)
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(await beyond()).toEqual([]);
      await page.close();
    },
  );

  test('the panel on a page can be read and closed', async () => {
    await harness.startAnew('ja');
    const page = await harness.visit(
      card,
      { [card]: { file: 'card-registered.html' } },
      { width: 320, height: 256 },
    );
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') && 'there');
    await inShadow(harness, page, (root) => root.querySelector<HTMLElement>('.open')?.click());
    const seen = await waitInShadow(harness, page, (root) => {
      const panel = root.querySelector('.panel');
      const close = panel?.querySelector('.panel-head > :last-child')?.getBoundingClientRect();
      const box = panel?.getBoundingClientRect();
      const text = panel?.querySelector('.panel-body') ?? panel;
      return (
        box &&
        close && {
          inside: box.top >= 0 && box.left >= 0 && box.right <= 320 && box.bottom <= 256,
          closes: close.top >= 0 && close.bottom <= 256,
          over: (text?.scrollWidth ?? 0) - (text?.clientWidth ?? 0),
        }
      );
    });
    expect(seen).toEqual({ inside: true, closes: true, over: 0 });
    await page.close();
  });
});
