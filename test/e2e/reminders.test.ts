import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import type { Answers } from '@/lib/decision/interview';
import type { State } from '@/lib/people/schema';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';
import { reminded } from './reminder-screens';

declare const chrome: typeof extensionApi;

const working: Answers = { card: 'held', registered: true };
const inDays = (days: number) => addDays(todayInTokyo(), days);

async function press(page: Page, text: string): Promise<void> {
  const found = await page.waitForSelector(
    `::-p-xpath(//*[self::button or self::summary or self::label][contains(., "${text}")])`,
  );
  await found?.evaluate((element) => (element as HTMLElement).click());
}
const noteOf = (page: Page) =>
  page.$eval('.reminder', ({ textContent }) => textContent).catch(() => null);

describe.each(browserKinds)('reminders, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(() => harness.startAnew('ja'));

  const onIcon = async () =>
    (await harness.desk()).evaluate(async () => ({
      badge: await chrome.action.getBadgeText({}),
      title: await chrome.action.getTitle({}),
    }));
  const badge = async () => (await onIcon()).badge;
  const alarm = async () =>
    (await harness.desk()).evaluate(() =>
      chrome.alarms.get('reminders').then((set) => set?.scheduledTime ?? null),
    );
  const keep = (state: State) => harness.storage.write({ state });
  const kept = async () =>
    ((await harness.storage.read()).state as State).people[0] as State['people'][0];

  test('nobody is reminded who did not ask; whoever asks tells the day', async () => {
    await keep(reminded({ ...working, ecertExpiredOn: inDays(20) }, { wanted: false }));
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await press(page, '期限のお知らせ');
    expect(await noteOf(page)).toBeNull();
    expect(await badge()).toBe('');
    expect(await alarm()).toBeNull();

    await press(page, '期限が近づいたら知らせる');
    await expect.poll(() => noteOf(page)).toContain('電子証明書の期限は、あと20日です。');
    await expect.poll(badge).toBe('1');
    const minutes = ((await alarm()) ?? 0) / 60_000;
    // Nine in the morning in Japan is midnight in UTC.
    expect(minutes % (24 * 60)).toBe(0);

    await press(page, 'カード本体の期限を入れる');
    const year = String(Number(inDays(9).slice(0, 4)));
    const [, month, day] = inDays(9).split('-').map(Number);
    const choose = async (part: string, value: string) =>
      page.select(`.reminder-dates .date-${part} select`, value);
    await choose('year', year);
    await choose('month', String(month));
    await choose('day', String(day));
    await press(page, 'この日にする');
    await expect.poll(async () => (await kept()).reminders?.cardUntil).toBe(inDays(9));
    await expect.poll(badge).toBe('2');
    expect(await noteOf(page)).toContain('マイナンバーカードの期限は、あと9日です。');
    await page.close();
  });

  test('what was put away stays away until the next stage', async () => {
    await keep(reminded({ ...working, ecertExpiredOn: inDays(20) }));
    await expect.poll(onIcon).toEqual({ badge: '1', title: '保険証ガイド：お知らせ1件' });
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await expect.poll(() => noteOf(page)).toContain('市区町村の窓口で更新できます。');
    await press(page, 'あとで');
    await expect.poll(() => noteOf(page)).toContain('次は');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('reminder');
    await expect.poll(onIcon).toEqual({ badge: '', title: '保険証ガイド' });
    await page.close();

    const again = await harness.open('popup.html', { width: 360, height: 600 });
    await again.waitForSelector('h1');
    expect(await noteOf(again)).toBeNull();
    await again.close();

    const { reminders } = await kept();
    const on = inDays(6);
    const seen = reminders?.seen.map((one) => ({ ...one, on })) ?? [];
    await keep(reminded({ ...working, ecertExpiredOn: on }, { seen }));
    await expect.poll(badge).toBe('1');
    const later = await harness.open('popup.html', { width: 360, height: 600 });
    await expect.poll(() => noteOf(later)).toContain('あと6日です。');
    await later.close();
  });

  test('an alarm that got lost is set again, and a wrong one is put right', async () => {
    await keep(reminded({ ...working, ecertExpiredOn: inDays(200) }));
    await expect.poll(alarm).not.toBeNull();
    const right = await alarm();
    const desk = await harness.desk();
    await desk.evaluate(() => chrome.alarms.clear('reminders'));
    await keep(reminded({ ...working, ecertExpiredOn: inDays(201) }));
    await expect.poll(alarm).toBe(right);
    await desk.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() + 4e11 }));
    await keep(reminded({ ...working, ecertExpiredOn: inDays(202) }));
    await expect.poll(alarm).toBe(right);
    expect(await badge()).toBe('');
  });

  test('a certificate that did not come in time, until it came', async () => {
    await keep(reminded({ card: 'none', ticked: false, enrolledOn: inDays(-60) }));
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await expect.poll(() => noteOf(page)).toContain('まだ届いていなければ、協会けんぽに聞きます。');
    await expect.poll(badge).toBe('1');
    await press(page, '届いた');
    await expect.poll(async () => (await kept()).facts.certificate).toBe('held');
    await expect.poll(badge).toBe('');
    await page.close();
  });

  test('nothing at all while nothing is kept on this computer', async () => {
    await keep(reminded({ ...working, ecertExpiredOn: inDays(20) }));
    await expect.poll(badge).toBe('1');
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await expect.poll(() => noteOf(page)).toContain('あと20日です。');
    await press(page, 'このパソコンに何も残さない');
    await expect.poll(onIcon).toEqual({ badge: '', title: '保険証ガイド' });
    await expect.poll(alarm).toBeNull();
    expect(await harness.storage.read()).toEqual({});
    await press(page, '期限のお知らせ');
    expect(await page.$eval('.reminder', ({ textContent }) => textContent).catch(() => '')).toBe(
      '',
    );
    await page.close();
  });

  test('whoever leaves the portal without logging out is asked, where others would see it', async () => {
    const status = 'https://myna.go.jp/certificates/health-insurance-card';
    const away = 'https://elsewhere.example/';
    const pages = {
      [status]: { html: '<title>健康保険証</title><h1>健康保険証</h1>' },
      [away]: { html: '<h1>別のサイト</h1>' },
    };
    const visit = async () => (await harness.storage.read('session')).portalVisit ?? null;
    const { settings, ...rest } = reminded(working);
    const state = { ...rest, settings: { ...settings, keep: 'session' } };
    await harness.storage.write({ state }, 'session');

    const page = await harness.visit(status, pages);
    await expect.poll(visit).toBe('in');
    await page.reload();
    await page.goto(away);
    await expect.poll(visit, { timeout: 20_000 }).toBe('left');
    await expect.poll(onIcon).toEqual({
      badge: '!',
      title: '保険証ガイド：マイナポータルにログインしたままかもしれません',
    });
    await page.close();

    const popup = await harness.open('popup.html', { width: 360, height: 600 });
    await expect.poll(() => noteOf(popup)).toContain('マイナポータルから、ログアウトしましたか');
    await press(popup, 'もうログアウトしました');
    await expect.poll(() => noteOf(popup)).toBeNull();
    await expect.poll(onIcon).toEqual({ badge: '', title: '保険証ガイド' });
    expect(await visit()).toBeNull();
    await popup.close();
  });

  test('notifications are nobody’s until a person allows them', async () => {
    const held = await (await harness.desk()).evaluate(() => chrome.permissions.getAll());
    expect(held.permissions).not.toContain('notifications');
    expect(held.permissions).toContain('alarms');
  });
});
