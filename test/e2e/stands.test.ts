import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import { fill } from '@/lib/words/catalogue';
import { readTexts } from '@/lib/words/files';
import { everyLang } from '@/lib/words/lang';
import { plain } from '@/lib/words/ruby';
import { borrow } from './borrow';
import { browserKinds, type Fixture, type Harness } from './harness';
import { givePermission } from './permissions';
import { reminded } from './reminder-screens';
import { clickInShadow, inShadow, waitInShadow } from './shadow';

declare const chrome: typeof extensionApi;

const card = 'https://myna.go.jp/certificates/health-insurance-card';
const host = 'www.kyoukaikenpo.or.jp';
const insurer = `https://${host}/g3/about/`;
const about: Fixture = {
  html: `<title>資格確認書のご案内</title><h1>資格確認書と資格情報のお知らせ</h1>
    <p>マイナ保険証を持っていない人に、資格確認書を送ります。</p>`,
};
const notAbout: Fixture = { html: '<title>採用情報</title><h1>採用情報</h1><p>職員を募集中。</p>' };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const longEnough = 1_900;
/** Generous: the machine may be doing other things. */
const patient = { timeout: 20_000, interval: 200 };

describe.each(browserKinds)('where the help stands, in %s', (kind) => {
  let harness: Harness;
  let pages: Page[] = [];
  beforeAll(async () => {
    harness = await borrow(kind);
    await harness.desk();
  });
  afterAll(() => harness?.close());
  beforeEach(() => harness.startAnew('ja'));
  afterEach(async () => {
    for (const page of pages) if (!page.isClosed()) await page.close();
    pages = [];
  });

  async function visit(url: string, fixture: Fixture, more: Record<string, Fixture> = {}) {
    const page = await harness.visit(url, { [url]: fixture, ...more });
    pages.push(page);
    return page;
  }
  /** The popup's page over another one: a tab that is not the one in front. */
  async function popupOver(page: Page) {
    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    pages.push(popup);
    await page.bringToFront();
    await popup.reload({ waitUntil: kind === 'firefox' ? [] : 'load' } as never);
    await popup.waitForSelector('.here', patient);
    return popup;
  }
  async function sidePanel(page: Page) {
    const side = await harness.open('sidepanel.html', { width: 380, height: 800 });
    pages.push(side);
    await page.bringToFront();
    const text = () =>
      side.evaluate(() => {
        const root = document.querySelector('.beside > div:last-child')?.shadowRoot;
        return `${document.body.innerText}\n${root?.querySelector('.panel')?.textContent ?? ''}`;
      });
    return { side, text };
  }
  const press = (page: Page, selector: string, text: string) =>
    page.evaluate(
      (wanted, label) => {
        const found = [...document.querySelectorAll<HTMLElement>(wanted)];
        found.find((one) => one.textContent?.includes(label))?.click();
      },
      selector,
      text,
    );
  const ours = (page: Page) =>
    page.evaluate(() => document.querySelectorAll('hokensho-guide').length);
  const button = (page: Page) =>
    waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed')?.textContent ?? '');
  const panel = (page: Page) =>
    waitInShadow(harness, page, (root) => root.querySelector('.panel')?.textContent ?? '');
  const pressInPanel = (page: Page, label: string) =>
    waitInShadow(
      harness,
      page,
      (root, wanted) => {
        const found = [...root.querySelectorAll<HTMLElement>('.panel button')];
        const one = found.find(({ textContent }) => textContent === wanted);
        one?.click();
        return one !== undefined;
      },
      label,
    );
  const icon = async (page: Page) => {
    const desk = await harness.desk();
    return desk.evaluate(
      async (url) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
        const { action } = chrome;
        const where = { tabId: tab?.id };
        return [await action.getBadgeText(where), await action.getTitle(where)];
      },
      await page.evaluate(() => location.href),
    );
  };

  test('a page with help has a mark on the toolbar, which goes when the help goes', async () => {
    const page = await visit('https://myna.go.jp/certificates', { file: 'portal-spa.html' });
    await page.click('[data-view=card]');
    await button(page);
    await expect
      .poll(() => icon(page), patient)
      .toEqual(['?', expect.stringContaining('この画面の助け')]);
    await page.click('[data-view=medicines]');
    await expect.poll(async () => (await icon(page))[0], patient).toBe('');
    expect((await icon(page))[1]).toBe('保険証ガイド');
  });

  /** The page has none of our words, and the background loads none later. */
  test('the button and the mark speak every language', async () => {
    const ecertExpiredOn = addDays(todayInTokyo(), 20);
    for (const lang of everyLang) {
      const { settings, ...rest } = reminded({ card: 'held', ecertExpiredOn });
      await harness.storage.write({ state: { ...rest, settings: { ...settings, lang } } });
      const page = await visit(card, { file: 'card-registered.html' });
      const words = await waitInShadow(harness, page, (root) => {
        const copy = root.querySelector('.trigger.placed')?.cloneNode(true) as Element | undefined;
        for (const reading of copy?.querySelectorAll('rt') ?? []) reading.remove();
        return copy?.textContent;
      });
      expect(words).toBe(plain(readTexts(lang, 'trigger')['trigger.status'] ?? '-'));
      const title = fill(plain(readTexts(lang, 'toolbar').help ?? '-'), {
        title: fill(plain(readTexts(lang, 'due')['badge.title'] ?? '-'), { n: 1 }),
      });
      await expect.poll(() => icon(page), patient).toEqual(['1?', title]);
      await page.close();
    }
  });

  test('the number of reminders stays beside the mark', async () => {
    const ecertExpiredOn = addDays(todayInTokyo(), 20);
    await harness.storage.write({ state: reminded({ card: 'held', ecertExpiredOn }) });
    const page = await visit(card, { file: 'card-registered.html' });
    await expect.poll(async () => (await icon(page))[0], patient).toBe('1?');
    expect((await icon(page))[1]).toBe('保険証ガイド：お知らせ1件：この画面の助けがあります');
  });

  test('switched off on a site with one click, listed in the options, and switched on again', async () => {
    const page = await visit(card, { file: 'card-registered.html' });
    await button(page);
    await clickInShadow(harness, page, '.open');
    await panel(page);
    await pressInPanel(page, 'このサイトでは出さない');
    await expect
      .poll(async () => (await harness.storage.read()).help, patient)
      .toMatchObject({ off: ['myna.go.jp'] });
    await page.reload();
    await wait(longEnough);
    expect(await ours(page)).toBe(0);
    expect((await icon(page))[0]).toBe('');

    const options = await harness.open('options.html');
    pages.push(options);
    await options.waitForSelector('#sites li');
    expect(await options.$eval('#sites li', (one) => one.textContent)).toContain('myna.go.jp');
    await press(options, '#sites li button', 'また出す');
    await expect
      .poll(async () => (await harness.storage.read()).help, patient)
      .toMatchObject({ off: [] });
    await options.close();
    await page.bringToFront();
    await page.reload();
    await button(page);
  });

  test('from the popup the help opens on the portal, also where it was put away', async () => {
    const page = await visit(card, { file: 'card-registered.html' });
    await button(page);
    await clickInShadow(harness, page, '.away');
    await expect.poll(() => ours(page), patient).toBe(0);
    const popup = await popupOver(page);
    await press(popup, '.here button', 'この画面の助けを開く');
    expect(await panel(page)).toContain('「登録済」');
    expect(await ours(page)).toBe(1);
  });

  test('the panel stands where it was left', async () => {
    const page = await visit(card, { html: '<title>健康保険証</title><h1>健康保険証</h1>' });
    await button(page);
    await clickInShadow(harness, page, '.open');
    await panel(page);
    await clickInShadow(harness, page, '.panel .icon-button');
    await expect
      .poll(async () => (await harness.storage.read()).help, patient)
      .toMatchObject({ wide: 'left' });
    await page.reload();
    await button(page);
    await clickInShadow(harness, page, '.open');
    const side = await waitInShadow(
      harness,
      page,
      (root) => root.querySelector<HTMLElement>('.panel')?.dataset.side,
    );
    expect(side).toBe('left');
  });

  test('in a window that the panel fills there is no other side to move it to', async () => {
    const page = await visit(card, { file: 'card-registered.html' });
    await button(page);
    await clickInShadow(harness, page, '.open');
    const move = () =>
      waitInShadow(harness, page, (root) => {
        const one = root.querySelector<HTMLElement>('.panel .move');
        return one && { sign: one.textContent, name: one.ariaLabel, width: one.offsetWidth };
      });
    const shown = { sign: '⇆', name: '左へ移す', width: 44 };
    expect(await move()).toEqual(shown);
    await page.setViewport({ width: 320, height: 640 });
    expect(await move()).toMatchObject({ width: 0 });
    await page.setViewport({ width: 1024, height: 768 });
    expect(await move()).toEqual(shown);
  });

  test('beside the page: follows the tab in front, takes over, and holds the checklist', async () => {
    const page = await visit(card, { file: 'card-registered.html' });
    await button(page);
    const { side, text } = await sidePanel(page);
    await expect.poll(text, patient).toContain('「登録済」');
    const isButtonShown = () =>
      inShadow(harness, page, (root) =>
        [...root.querySelectorAll<HTMLElement>('.trigger')].some((one) => !one.hidden),
      );
    await expect.poll(isButtonShown, patient).toBe(false);

    const other = await visit(insurer, about);
    await other.bringToFront();
    await expect.poll(text, patient).toContain('このページは、まだ見ていません');
    expect(await text()).toContain('手順と困ったとき');
    expect(await ours(other)).toBe(0);
    await page.bringToFront();
    await expect.poll(text, patient).toContain('「登録済」');

    await side.evaluate(() => {
      const root = document.querySelector('.beside > div:last-child')?.shadowRoot;
      root?.querySelector<HTMLElement>('.take .primary')?.click();
    });
    await expect
      .poll(async () => JSON.stringify(await harness.storage.read()), patient)
      .toContain('"registered":true');
    await side.bringToFront();
    await press(side, '.side-views button', 'チェックリスト');
    await side.waitForSelector('main h1:not(.visually-hidden)');
    await side.close();
    await page.bringToFront();
    await expect.poll(isButtonShown, patient).toBe(true);
  });

  test('beside the page: another language is spoken on the page as well', async () => {
    const page = await visit(card, { file: 'card-registered.html' });
    await button(page);
    const { side, text } = await sidePanel(page);
    await expect.poll(text, patient).toContain('「登録済」');
    await side.evaluate(() => {
      const root = document.querySelector('.beside > div:last-child')?.shadowRoot;
      root?.querySelector<HTMLElement>('.guide-button')?.click();
    });
    const tag = () =>
      inShadow(harness, page, (root) => root.querySelector('.ring-tag')?.textContent);
    await expect.poll(tag, patient).toBe('ここ');
    await side.select('.language-choice select', 'en');
    await expect.poll(tag, patient).toBe('Here');
    await side.close();
    await expect.poll(() => button(page), patient).toContain('What does this mean?');
  });

  test('beside the page: a page that moves on is followed', async () => {
    const page = await visit(
      card,
      { file: 'card-registered.html' },
      { [`${card}?2`]: { file: 'card-not-registered.html' } },
    );
    const { text } = await sidePanel(page);
    await expect.poll(text, patient).toContain('「登録済」');
    await page.goto(`${card}?2`);
    await expect.poll(text, patient).toContain('「未登録」');
    await page.evaluate(() => history.back());
    await expect.poll(text, patient).toContain('「登録済」');
  });

  test('back from another page the button works', async () => {
    const elsewhere = 'https://myna.go.jp/medicines';
    const page = await visit(
      card,
      { file: 'card-registered.html' },
      { [elsewhere]: { file: 'medicines.html' } },
    );
    await button(page);
    await page.goto(elsewhere);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.href), patient).toBe(card);
    await button(page);
    await clickInShadow(harness, page, '.open');
    expect(await panel(page)).toContain('「登録済」');
    await expect.poll(async () => (await icon(page))[0], patient).toBe('?');
  });

  test('a frame of the portal on another site is left alone', async () => {
    const page = await visit(
      'https://example.com/',
      { html: `<title>枠</title><iframe src="${card}" width="600" height="400"></iframe>` },
      { [card]: { file: 'card-registered.html' } },
    );
    await wait(longEnough);
    expect(await ours(page)).toBe(0);
    const [, frame] = page.frames();
    expect(await frame?.evaluate(() => document.querySelectorAll('hokensho-guide').length)).toBe(0);
  });

  /** No test can press the browser's own menu: this runs what a click on it runs. */
  test('a selected word is explained on the page, and kept nowhere', async () => {
    const secret = '見本四郎';
    const page = await visit(card, {
      html: `<title>健康保険証</title><h1>健康保険証</h1><p id="a">資格確認書</p><p id="b">${secret}</p>`,
    });
    await button(page);
    const desk = await harness.desk();
    const explain = async (selector: string) => {
      await page.evaluate((one) => {
        const element = document.querySelector(one);
        if (element) getSelection()?.selectAllChildren(element);
      }, selector);
      await desk.evaluate(async (url) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
        const target = { tabId: tab?.id ?? 0, frameIds: [0] };
        await chrome.scripting.executeScript({ target, files: ['/page-hands.js'] as never });
        await chrome.scripting.executeScript({
          target,
          func: () => {
            (globalThis as { hands?: { explainSelection(): void } }).hands?.explainSelection();
          },
        });
      }, card);
    };
    const said = () =>
      inShadow(harness, page, (root) =>
        [...root.children].map((one) => one.textContent ?? '').join('\n'),
      );
    await explain('#a');
    await expect.poll(said, patient).toContain('資格情報のお知らせ');
    await explain('#b');
    await wait(500);
    const kept = [await harness.storage.read(), await harness.storage.read('session')];
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  test.runIf(kind === 'chromium')(
    'on any page after a click in the popup, for that page only',
    async () => {
      const page = await visit(insurer, about);
      const before = await harness.storage.read();
      const popup = await harness.popup(page);
      await popup.waitForSelector('.here .button');
      await press(popup, '.here button', 'このページで使う');
      expect(await panel(page)).toContain('手順と困ったとき');
      await expect.poll(() => popup.isClosed(), patient).toBe(true);
      expect(await ours(page)).toBe(1);
      expect(await harness.storage.read()).toEqual(before);
      await page.reload();
      await wait(longEnough);
      expect(await ours(page)).toBe(0);
    },
  );

  /** Chromium asks in a window of its own that no test can press; Firefox can be told not to ask. */
  test.runIf(kind === 'firefox')(
    'always on one site: only where it is about us, until it is taken back',
    async () => {
      const desk = await harness.desk();
      await givePermission(harness, { origins: [`https://${host}/*`] });
      const registered = () => desk.evaluate(() => chrome.scripting.getRegisteredContentScripts());
      await expect
        .poll(registered, patient)
        .toMatchObject([{ id: 'site', matches: [`https://${host}/*`] }]);

      const page = await visit(insurer, about);
      expect(await button(page)).toContain('保険証ガイド');
      await clickInShadow(harness, page, '.open');
      await panel(page);
      const quiet = await visit(`${insurer}jobs`, notAbout);
      await wait(longEnough);
      expect(await ours(quiet)).toBe(0);

      const popup = await popupOver(quiet);
      expect(await popup.$eval('.here', (one) => one.textContent)).toContain('いつも使う設定です');
      await press(popup, '.here button', 'このページで使う');
      expect(await panel(quiet)).toContain('手順と困ったとき');

      const options = await harness.open('options.html');
      pages.push(options);
      await options.waitForSelector('#sites li');
      await press(options, '#sites li button', '外す');
      await expect.poll(registered, patient).toEqual([]);
      const origins = await desk.evaluate(async () => (await chrome.permissions.getAll()).origins);
      expect(origins).not.toContain(`https://${host}/*`);
      const later = await visit(insurer, about);
      await wait(longEnough);
      expect(await ours(later)).toBe(0);
    },
  );
});
