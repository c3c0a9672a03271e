import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { setLang } from '@/lib/people/store';
import { handoutWords } from '@/lib/words/handout';
import { sheetWords } from '@/lib/words/sheet';
import { ui } from '@/lib/words/ui';
import { borrow } from './borrow';
import { ordinary, stateOf } from './checklist-screens';
import { browserKinds, type Harness } from './harness';
import { until } from './until';

declare const chrome: typeof extensionApi;

const t = ui('ja');
const s = sheetWords('ja');
const h = handoutWords('ja');
const lost = { card: 'lost', registered: true, ...ordinary };
const state = stateOf('shuppan', lost);
const mother = { ...state, people: state.people.map((one) => ({ ...one, nickname: '母' })) };

const button = (page: Page, text: string) => page.waitForSelector(`button ::-p-text(${text})`);
const text = (page: Page, selector: string) => page.$eval(selector, (one) => one.textContent);
const tick = (page: Page, label: string) =>
  page.$$eval(
    'label',
    (labels, wanted) => labels.find((one) => one.textContent === wanted)?.click(),
    label,
  );

describe.each(browserKinds)('the sheet in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(() => harness.storage.write({ state: mother }));

  const openPrint = async (hash = '') => {
    const page = await harness.open(`print.html${hash}`, { width: 800, height: 900 });
    await page.waitForSelector('h1');
    return page;
  };

  test('is opened from the answer, for the person in front', async () => {
    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    const print = await button(popup, t('handOver.print'));
    await print?.evaluate((one) => (one as HTMLElement).click());
    // Firefox shows a tab that an extension opened to nobody outside.
    const desk = await harness.desk();
    const opened = () =>
      desk.evaluate(() => {
        const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof window)[];
        const view = views.find(({ location }) => location.href.includes('/print.html#p-abc'));
        return ['.sheet-head strong', '.sheet .answer h2'].map(
          (selector) => view?.document.querySelector(selector)?.textContent,
        );
      });
    await expect
      .poll(opened, { timeout: 20_000 })
      .toEqual([s('sheet.headOf', { name: '母' }), t('hold.both.show')]);
    await desk.evaluate(() => {
      const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof window)[];
      views.find(({ location }) => location.pathname === '/print.html')?.close();
    });
    await popup.close();
  });

  test('carries nothing of the person but the nickname, and not even that on demand', async () => {
    const page = await openPrint();
    expect(await text(page, '.sheet')).toContain('母');
    await tick(page, s('sheet.withName', { name: '母' }));
    await until(page, () => !document.querySelector('.sheet')?.textContent?.includes('母'));
    expect(await text(page, '.sheet')).not.toContain('p-abcdefghij');
    await page.close();
  });

  test('is nobody else’s where the person in its address was removed', async () => {
    const page = await openPrint('#p-zzzzzzzzzz');
    expect(await text(page, '.sheet-controls')).toContain(s('sheet.none'));
    expect(await page.$('.sheet')).toBeNull();
    await page.close();
  });

  test('prints on the two sides of one sheet, without the buttons', async () => {
    const page = await openPrint();
    await page.waitForSelector('.sheet');
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      const shown = (selector: string) =>
        page.$eval(selector, (one) => getComputedStyle(one).display !== 'none');
      expect(await shown('.sheet-controls')).toBe(false);
      expect(await shown('.header')).toBe(false);
      expect(await shown('.pocket-card')).toBe(true);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]/);
    }
    await page.close();
  });

  test('a memo for calls and codes to scan can be added, on a second sheet', async () => {
    const page = await openPrint();
    await page.waitForSelector('.sheet');
    expect(await page.$('.memo-sheet, .qr')).toBeNull();
    await tick(page, h('option.memo'));
    await tick(page, h('option.codes'));
    await page.waitForSelector('.qr');
    expect(await text(page, '.memo-sheet')).toContain('03-3292-5005');
    const codes = await page.$$eval('.code-list li', (all) =>
      all.map((one) => one.querySelector('.code-address')?.textContent),
    );
    expect(codes).toContain('https://myna.go.jp/');
    expect(codes).toContain('https://www.phia.or.jp/');
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    }
    await page.close();
  });

  test('speaks the language that was chosen', async () => {
    await harness.storage.write({ state: setLang(mother, 'en') });
    const page = await openPrint();
    await page.waitForSelector('.sheet');
    expect(await text(page, 'h1')).toBe(sheetWords('en')('sheet.title'));
    expect(await text(page, '.sheet .answer h2')).toBe(ui('en')('hold.both.show'));
    await page.close();
  });

  test('says so when there is no answer', async () => {
    await harness.startAnew('ja');
    const page = await openPrint();
    expect(await text(page, '.sheet-controls')).toContain(s('sheet.none'));
    expect(await page.$('.sheet')).toBeNull();
    await page.close();
  });

  test('the answer is copied as a text with one press', async () => {
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await page.bringToFront();
    const copy = await button(page, t('handOver.copy'));
    await copy?.click();
    await until(
      page,
      (said) => document.querySelector('.hand-over [role=status]')?.textContent === said,
      t('handOver.copied.yes'),
    );
    await page.close();
  });
});
