import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { practiceInsurer } from '@/components/practice/people';
import { placeOf } from '@/components/practice/situations';
import { type Demonstration, demonstrations, stepCount } from '@/components/stage/demonstrations';
import { lineOf } from '@/components/stage/line';
import type { State } from '@/lib/people/schema';
import { setLang } from '@/lib/people/store';
import { linkWords } from '@/lib/words/links';
import { portalWords } from '@/lib/words/portal';
import { practiceWords } from '@/lib/words/practice';
import { stageWords } from '@/lib/words/stage';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';
import { stageAddress } from './stage-screens';
import { until } from './until';

declare const chrome: typeof extensionApi;

const s = stageWords('ja');
const t = practiceWords('ja');
const words = portalWords('ja');

interface Wanted {
  title: string;
  place: string;
  count: string;
  lines: string[];
  /** Left out = whichever it is. */
  heading?: string;
}

/** Waits until a window shows that, and whose it is. @returns the heading of its practice screen. */
async function stands(page: Page, name: string, wanted: Wanted): Promise<string> {
  try {
    const shown = await until(
      page,
      ({ title, place, count, lines, heading }) => {
        const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
        const screen = text('.screen h2');
        return (
          text('h1') === title &&
          text('.screen-bar span') === place &&
          text('.told-count') === count &&
          lines.every((line) => text('.told').includes(line)) &&
          text('.insurer-line').includes('出版健康保険組合 適用課 03-3292-5005') &&
          (heading === undefined || screen === heading) &&
          screen
        );
      },
      wanted,
    );
    return (await shown.jsonValue()) as string;
  } catch (cause) {
    const text = await page.evaluate(() => document.body.textContent);
    throw new Error(`${name}: ${JSON.stringify(wanted)} is not in ${text}`, { cause });
  }
}

const readsIn = (page: Page, selector: string, text: string) =>
  until(
    page,
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted),
    selector,
    text,
  );

describe.each(browserKinds)('the stage for staff, in %s', (kind) => {
  let harness: Harness;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    harness = await borrow(kind);
    await harness.startAnew('ja');
    before = await harness.storage.read();
  });
  beforeEach(() => harness.storage.write(before));
  afterAll(() => harness?.close());

  let turn = 0;
  /** Both windows of a demonstration. */
  async function stage(show: string, asked: Record<string, string> = {}) {
    turn += 1;
    const id = `e2e${turn}stage`.slice(0, 12);
    const open = async (role: string) =>
      harness.open(await stageAddress(harness, role, { id, show, insurer: 'shuppan', ...asked }), {
        width: 1280,
        height: 800,
      });
    const presenter = await open('present');
    await presenter.waitForSelector('.present h1');
    const audience = await open('audience');
    await audience.waitForSelector('.audience h1');
    await readsIn(presenter, '.present-audience [role=status]', s('audience.there'));
    return { presenter, audience, open };
  }
  const key = async (page: Page, name: string) => {
    await page.bringToFront();
    await page.keyboard.press(name as 'PageDown');
  };
  const go = (page: Page, show: Demonstration) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `present?id=alltogether&show=${show.id}&insurer=shuppan&lang=ja`);

  test('a demonstration runs through all situations in both windows', async () => {
    const presenter = await harness.open('stage.html#present?id=alltogether&insurer=shuppan', {
      width: 1280,
      height: 800,
    });
    const audience = await harness.open('stage.html#audience?id=alltogether', {
      width: 1280,
      height: 800,
    });
    await presenter.bringToFront();
    for (const show of demonstrations) {
      await go(presenter, show);
      for (const [at, beat] of show.beats.entries()) {
        if (at > 0) await presenter.keyboard.press('PageDown');
        const says = lineOf(beat, [], words);
        const wanted = {
          title: t(`situation.${show.situation}`),
          place: t(`practice.stands.${placeOf(beat.screen)}`),
          count: words('walk.progress', { step: beat.step + 1, of: stepCount(show) }),
          lines: 'terms' in beat.told ? says.split('、') : [says],
        };
        const name = `${show.id}, picture ${at}`;
        const heading = await stands(presenter, name, wanted);
        await stands(audience, name, { ...wanted, heading });
      }
    }
    // What the practice person is a member of is the insurer that shows it.
    expect(await audience.content()).not.toContain(practiceInsurer);
    expect(await harness.storage.read()).toEqual(before);
    await presenter.close();
    await audience.close();
  });

  test('the audience’s window may come late, be loaded again, and send keys back', async () => {
    const { presenter, audience, open } = await stage('at-clinic/at-clinic');
    await key(presenter, 'ArrowRight');
    await key(presenter, 'ArrowRight');
    await readsIn(audience, '.screen h2', 'マイナンバーカードを読み取り口に置く');
    await audience.reload(kind === 'firefox' ? { waitUntil: [] } : {});
    await readsIn(audience, '.screen h2', 'マイナンバーカードを読み取り口に置く');
    const late = await open('audience');
    await readsIn(late, '.screen h2', 'マイナンバーカードを読み取り口に置く');
    // Whoever holds the remote need not know which window has the focus.
    await key(late, 'PageDown');
    await readsIn(presenter, '.screen h2', '認証方法を選択');
    await readsIn(audience, '.screen h2', '認証方法を選択');
    await late.close();
    await presenter.reload(kind === 'firefox' ? { waitUntil: [] } : {});
    await readsIn(presenter, '.screen h2', '認証方法を選択');
    await presenter.close();
    await readsIn(audience, '.audience-foot [role=status]', s('trouble.over'));
    expect(await audience.$eval('.screen h2', (one) => one.textContent)).toBe('認証方法を選択');
    await audience.close();
  });

  test('the audience’s window fills the screen, and the remote goes on through it', async () => {
    const { presenter, audience } = await stage('at-clinic/at-clinic');
    await audience.bringToFront();
    await audience.click('.audience-foot button');
    await until(audience, () => document.fullscreenElement);
    await until(audience, () => !document.querySelector('.audience-foot button'));
    await key(audience, 'PageDown');
    await readsIn(presenter, '.told-count', '2／');
    await readsIn(audience, '.told-count', '2／');
    await key(audience, 'PageUp');
    await readsIn(presenter, '.told-count', '1／');
    const { full, page } = await audience.evaluate(() => ({
      full: document.fullscreenElement === document.documentElement,
      page: document.documentElement.scrollHeight <= innerHeight,
    }));
    expect({ full, page }).toEqual({ full: true, page: true });
    await audience.evaluate(() => document.exitFullscreen());
    await audience.waitForSelector('.audience-foot button');
    await presenter.close();
    await audience.close();
  });

  test('the screen and the help beside it fit the projectors there are', async () => {
    const { presenter, audience } = await stage('registered/check-linked-info');
    for (const [width, height] of [
      [1280, 800],
      [1024, 768],
      [800, 600],
    ] as const) {
      await audience.setViewport({ width, height });
      const fits = () =>
        audience.evaluate(() => {
          const says = document.querySelector('.told-say')?.getBoundingClientRect();
          const { scrollWidth, scrollHeight } = document.documentElement;
          return says && says.bottom < innerHeight && scrollWidth <= innerWidth
            ? scrollHeight - innerHeight
            : null;
        });
      await expect.poll(fits, { message: `${width} × ${height}` }).toBeLessThanOrEqual(0);
    }
    await presenter.close();
    await audience.close();
  });

  test('keys darken, zoom, reset; Escape loses nothing; letters can be switched off', async () => {
    const { presenter, audience } = await stage('registered/check-linked-info');
    const scale = () =>
      audience.$eval('.stage-frame', (one) =>
        Number(/scale\((.*)\)/.exec((one as HTMLElement).style.transform)?.[1]),
      );
    await key(presenter, ' ');
    await key(presenter, 'End');
    await key(presenter, 'Home');
    await key(presenter, 'ArrowRight');
    await readsIn(audience, '.told-count', '2／5');
    const whole = await scale();
    await key(presenter, 'z');
    await expect.poll(scale).toBeGreaterThan(whole);
    await key(presenter, '.');
    await audience.waitForSelector('.blank');
    await key(presenter, 'Escape');
    expect(await audience.$('.blank')).not.toBeNull();
    await key(presenter, 'b');
    await expect.poll(() => audience.$('.blank')).toBeNull();
    await readsIn(audience, '.told-count', '2／5');
    await key(presenter, 'r');
    await readsIn(audience, '.told-count', '1／5');
    await expect.poll(scale).toBeLessThanOrEqual(2.5);
    await presenter.$eval('.keys + .option input', (one) => (one as HTMLElement).click());
    await key(presenter, 'ArrowRight');
    await readsIn(audience, '.told-count', '2／5');
    await key(presenter, 'r');
    await key(presenter, 'b');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await audience.$('.blank')).toBeNull();
    await readsIn(audience, '.told-count', '2／5');
    await presenter.close();
    await audience.close();
  });

  test('a ring follows what the presenter points at, and a press goes on', async () => {
    const { presenter, audience } = await stage('registered/check-linked-info');
    await presenter.bringToFront();
    const ringed = () =>
      audience.evaluate(() => {
        const ring = document.querySelector('.stage-ring.pointer:not([hidden])');
        if (!ring) return null;
        const { left, right, top, bottom } = ring.getBoundingClientRect();
        const found = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
        return found.find((one) => one.matches('.tile'))?.textContent ?? null;
      });
    expect(await ringed()).toBeNull();
    await presenter.hover('.present .tiles li:nth-child(2) a');
    await expect.poll(ringed).toBe('マイナンバーカード');
    await presenter.focus('.present .tiles li:nth-child(1) a');
    await expect.poll(ringed).toBe('健康保険証');
    await presenter.click('.present .tiles li:nth-child(1) a');
    await readsIn(audience, '.told-count', '2／5');
    // The audience's window can be pressed as well; off the list, back leads to where it was left.
    await audience.bringToFront();
    await audience.click('.portal-bar li:nth-child(2) a');
    await readsIn(presenter, '.screen h2', 'お知らせ');
    await key(presenter, 'PageUp');
    await readsIn(audience, '.screen h2', '健康保険証');
    await presenter.close();
    await audience.close();
  });

  test('what would happen if, and back', async () => {
    const { presenter, audience } = await stage('registered/check-linked-info');
    await key(presenter, 'PageDown');
    await readsIn(audience, '.screen', '登録済');
    const choose = (label: string) =>
      presenter.$$eval(
        '.what-if label',
        (all, wanted) => all.find((one) => one.textContent === wanted)?.click(),
        label,
      );
    await choose(t('situation.not-registered'));
    await readsIn(audience, '.screen', '未登録');
    await choose(t('situation.another-person'));
    await readsIn(audience, '.screen', '見本 花子');
    await choose(t('situation.reader-broken'));
    await readsIn(audience, '.screen', '故障中');
    await choose(s('whatIf.none'));
    await readsIn(audience, '.screen', '登録済');
    await readsIn(audience, '.told-count', '2／5');
    await presenter.close();
    await audience.close();
  });

  test('the audience reads one language while the presenter reads another', async () => {
    await harness.storage.write({ state: setLang(before.state as State, 'ja') });
    const { presenter, audience } = await stage('contradictory', { lang: 'en' });
    await readsIn(audience, 'h1', practiceWords('en')('situation.contradictory'));
    await readsIn(presenter, 'h1', t('situation.contradictory'));
    await readsIn(presenter, '.screen-bar', practiceWords('en')('practice.mark'));
    await presenter.close();
    await audience.close();
  });

  test('alone, the audience’s window says what is missing', async () => {
    const page = await harness.open('stage.html#audience?id=nobody12');
    await readsIn(page, '.waiting-room [role=status]', s('trouble.nobody'));
    await page.close();
  });

  // Firefox lets nobody into a page of an extension before its own scripts.
  if (kind === 'chromium')
    test('says so where the browser cannot join windows', async () => {
      const page = await harness.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
      });
      await page.goto(`${harness.baseUrl}stage.html#audience?id=nobody12`);
      await readsIn(page, '.waiting-room [role=status]', s('trouble.unreachable'));
      await page.goto(`${harness.baseUrl}practice.html`);
      await page.goto(`${harness.baseUrl}stage.html#present?id=nobody12`);
      await readsIn(page, '.present-audience [role=status]', s('audience.unreachable'));
      await page.close();
    });

  test('runs by itself, over and over, until somebody presses a key', async () => {
    const address = await stageAddress(harness, 'run', { show: 'several-people', seconds: '5' });
    const page = await harness.open(address, { width: 1280, height: 800 });
    await readsIn(page, '.told-count', '1／2');
    await until(page, () => document.querySelector('.told-count')?.textContent?.includes('2／2'));
    await page.keyboard.press('x');
    await readsIn(page, '.run-bar [role=status]', s('run.stopped'));
    await page.keyboard.press('ArrowLeft');
    await readsIn(page, '.told-count', '1／2');
    await page.close();
  });

  if (kind === 'chromium')
    test('does not run by itself for whoever wants less motion', async () => {
      const page = await harness.browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.goto(`${harness.baseUrl}stage.html#run?show=several-people&seconds=5`);
      await readsIn(page, '.run-bar [role=status]', s('run.still'));
      await page.close();
    });

  test('is chosen from the practice portal, and opens a window for the audience', async () => {
    const page = await harness.open('practice.html#lost-card', { width: 1000, height: 800 });
    const link = await page.waitForSelector(`a ::-p-text(${linkWords('ja')('stage')})`);
    await link?.evaluate((one) => (one as HTMLElement).click());
    await page.waitForSelector('.choose h1');
    const [situation, insurer] = await page.$$eval('select', (all) =>
      all.map((one) => one.selectedOptions[0]?.textContent),
    );
    expect([situation, insurer]).toEqual([t('situation.lost-card'), '全国健康保険協会']);
    await page.$eval('.choose-part .primary', (one) => (one as HTMLElement).click());
    await page.waitForSelector('.present h1');
    await readsIn(page, '.present-audience [role=status]', s('audience.there'));
    const desk = await harness.desk();
    const id = await page.evaluate(() =>
      new URLSearchParams(location.hash.split('?')[1]).get('id'),
    );
    const address = `#audience?id=${id}`;
    const opened = () =>
      desk.evaluate((wanted) => {
        const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof window)[];
        const found = views.filter(({ location }) => location.hash === wanted);
        return found.map(({ document }) => document.querySelector('h1')?.textContent);
      }, address);
    await expect.poll(opened, { timeout: 20_000 }).toEqual([t('situation.lost-card')]);
    await desk.evaluate((wanted) => {
      const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof window)[];
      views.find(({ location }) => location.hash === wanted)?.close();
    }, address);
    await page.close();
  });

  test('the handout has every step with its screen, on a few sheets', async () => {
    const address = await stageAddress(harness, 'handout', {
      show: 'not-registered/register.portal',
      insurer: 'kyoukai',
    });
    const page = await harness.open(address, { width: 900, height: 900 });
    await page.waitForSelector('.handout');
    const steps = await page.$$eval('.handout-step', (all) =>
      all.map((one) => one.querySelector('.thumb .screen h2')?.textContent),
    );
    expect(steps).toEqual([
      'ログインすると、自分の情報を見られます',
      'ホーム',
      '健康保険証',
      '健康保険証',
    ]);
    await readsIn(page, '.handout', '0570-015-369');
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      const shown = await page.$eval('.handout-controls', (one) => getComputedStyle(one).display);
      expect(shown).toBe('none');
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    }
    await page.close();
  });
});
