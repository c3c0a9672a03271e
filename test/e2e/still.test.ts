import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { todayInTokyo } from '@/lib/decision/calendar';
import { squeeze } from '@/lib/extension/squeeze';
import type { Pack } from '@/lib/insurers/format';
import { entryOf, listKey, packKey, writeList } from '@/lib/people/packs';
import { setReminding } from '@/lib/people/reminders';
import { setInsurer } from '@/lib/people/store';
import type { Told } from '@/lib/people/told';
import { borrow } from './borrow';
import { mother, twoToldOtherwise } from './changed-screens';
import type { Harness } from './harness';
import { relatives, threeRelatives } from './household-screens';
import { clickInShadow, waitInShadow } from './shadow';

const sample = JSON.parse(
  readFileSync('assets/insurers/samples/sample-society.json', 'utf8'),
) as Pack;

/** How long something may still come late (ms): many times of what it took when it did. */
const late = 1_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes down what moves on a page, in closed shadow roots too. Firefox has no such observer. */
const writeDown = () => {
  const moves: number[] = [];
  Object.assign(globalThis, { moves });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      moves.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
};
const moves = async (page: Page) => {
  await wait(late);
  return page.evaluate(() => (globalThis as unknown as { moves: number[] }).moves);
};

/**
 * What comes late pushes down what somebody is about to press: they press something else, among
 * relatives the wrong person. The panel waits for its first reading, but not for ever: a machine that
 * is busy for a moment gets another try, and what always comes late fails in each of them.
 */
describe('nothing moves once it is drawn', { retry: 3 }, () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow('chromium');
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    await harness.startAnew('ja');
    await harness.storage.write({ state: threeRelatives() });
  });

  const card = 'https://myna.go.jp/certificates/health-insurance-card';
  const open = async (page: Page) => {
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await page.evaluate(writeDown);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.panel') !== null);
  };
  const panelOn = async (url: string, file: string) => {
    const page = await harness.visit(url, { [url]: { file } });
    await open(page);
    return page;
  };
  const ownPage = async (path: string, width: number) => {
    const page = await harness.open(path, { width });
    await page.evaluateOnNewDocument(writeDown);
    await page.reload();
    return page;
  };

  test('the measure sees into our closed shadow root', async () => {
    const page = await panelOn(card, 'card-registered.html');
    // Somebody else: a line above says that the portal still shows the one before.
    await clickInShadow(harness, page, '.whose button:nth-of-type(3)');
    expect((await moves(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('in the panel, whoever is insured where', async () => {
    for (const current of Object.values(relatives)) {
      await harness.storage.write({ state: { ...threeRelatives(), current } });
      const page = await panelOn(card, 'card-registered.html');
      expect(await moves(page)).toEqual([]);
      await page.close();
    }
  });

  test('in the panel on the page of an insurer', async () => {
    const url = 'https://www.kyoukaikenpo.or.jp/g3/about/';
    const page = await harness.visit(url, { [url]: { file: 'kyoukai-certificate.html' } });
    await page.bringToFront();
    await page.evaluate(writeDown);
    const popup = await harness.popup(page);
    const use = await popup.waitForSelector('.here button');
    await use?.evaluate((button) => (button as HTMLElement).click());
    await waitInShadow(harness, page, (root) => root.querySelector('.insurer-part') !== null);
    expect(await moves(page)).toEqual([]);
    await page.close();
  });

  test('in a guide that was begun on another page', async () => {
    const page = await panelOn(card, 'card-registered.html');
    await clickInShadow(harness, page, '.guide-button');
    await waitInShadow(harness, page, (root) => root.querySelector('.walk') !== null);
    await page.reload();
    await open(page);
    await waitInShadow(harness, page, (root) => root.querySelector('.walk') !== null);
    expect(await moves(page)).toEqual([]);
    await page.close();
  });

  test('in the popup, with all that may stand above the answer', async () => {
    await harness.storage.write({ portalVisit: 'left' }, 'session');
    // Her e-certificate ends in 40 days.
    const state = setReminding(threeRelatives(), relatives.mother, true);
    await harness.storage.write({ state });
    const page = await ownPage('popup.html', 360);
    await page.waitForSelector('.screen');
    expect(await page.$$('.reminder')).toHaveLength(2);
    expect(await moves(page)).toEqual([]);
    await page.close();
  });

  test('in the popup, where other rules gave another answer', async () => {
    await harness.storage.write({ ...twoToldOtherwise() });
    const page = await ownPage('popup.html', 360);
    await page.waitForSelector('.reminder + .reminder');
    expect(await moves(page)).toEqual([]);
    await page.close();
  });

  /** Rules that lie in the storage have to be opened, and here they have changed since. */
  const byImportedRules = async () => {
    const { state, told } = twoToldOtherwise();
    const first = told.people[mother] as Told;
    const read = { ...told.people, [mother]: { ...first, insurer: sample.id } };
    await harness.storage.write({
      state: setInsurer(state, mother, sample.id),
      told: { ...told, people: read },
      [listKey]: writeList([entryOf(sample, todayInTokyo())]),
      [packKey(sample.id)]: await squeeze(JSON.stringify(sample)),
    });
  };
  const saidInOverview = (page: Page) => page.waitForSelector('.member + .member > p > strong');

  test('in the settings, where imported rules gave somebody another answer', async () => {
    await byImportedRules();
    const page = await ownPage('options.html', 1_000);
    await saidInOverview(page);
    expect(await moves(page)).toEqual([]);
    await page.close();
  });

  test('in the overview of the popup, with the same people', async () => {
    await byImportedRules();
    const page = await ownPage('popup.html', 360);
    const all = await page.waitForSelector('.whose-place .link-button');
    await page.evaluate(() => {
      (globalThis as unknown as { moves: number[] }).moves.length = 0;
    });
    await all?.evaluate((button) => (button as HTMLElement).click());
    await saidInOverview(page);
    expect(await moves(page)).toEqual([]);
    await page.close();
  });

  test('in the settings of somebody who looks after several', async () => {
    const page = await ownPage('options.html', 1_000);
    await page.waitForSelector('.people');
    expect(await moves(page)).toEqual([]);
    await page.close();
  });
});
