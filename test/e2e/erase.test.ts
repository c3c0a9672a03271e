import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import { helpKey, usualHelp } from '@/lib/people/help';
import { setReminding } from '@/lib/people/reminders';
import { optionsWords } from '@/lib/words/options';
import { ordinary, stateOf } from './checklist-screens';
import { browserKinds, type Harness, launch } from './harness';
import { givePermission } from './permissions';

declare const chrome: typeof extensionApi;

const o = optionsWords('ja');
const host = 'www.example.jp';

/** Everything of ours that lies in the browser, whatever part of it keeps it. */
const everything = async (harness: Harness) =>
  (await harness.desk()).evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    permissions: await chrome.permissions.getAll(),
  }));

describe.each(browserKinds)('erasing everything, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  test('leaves the browser as it was right after installing', async () => {
    const before = await everything(harness);
    expect(before.local).toEqual({});

    const working = { card: 'held', registered: true, ecert: 'expired' } as const;
    const soon = addDays(todayInTokyo(), 5);
    const told = stateOf('kyoukai', { ...ordinary, ...working, ecertExpiredOn: soon });
    const state = setReminding(told, told.current as string, true);
    await harness.storage.write({
      state,
      aside: [],
      [helpKey]: { ...usualHelp, wide: 'left', off: [host] },
    });
    await harness.storage.write({ putAwayTabs: [1], guideProgress: [], taken: {} }, 'session');
    if (kind === 'firefox') {
      await givePermission(harness, { origins: [`https://${host}/*`] });
      await expect.poll(async () => (await everything(harness)).scripts).toHaveLength(1);
      await givePermission(harness, { permissions: ['notifications'] });
    }
    await expect.poll(async () => (await everything(harness)).alarms).toEqual(['reminders']);
    await expect.poll(async () => (await everything(harness)).badge).not.toBe('');

    const other = await harness.open('popup.html', { width: 360, height: 600 });
    await other.waitForSelector('h1');
    const options = await harness.open('options.html');
    await options.waitForSelector('h1');
    const press = async (text: string) => {
      const found = await options.waitForSelector(`::-p-xpath(//button[contains(., '${text}')])`);
      await found?.evaluate((button) => (button as HTMLElement).click());
    };
    await press(o('erase.button'));
    await press(o('erase.yes'));
    await expect.poll(() => everything(harness), { timeout: 10_000 }).toEqual(before);
    // The other window follows: it asks its first question again.
    await other.waitForSelector('.insurers');
    await other.close();
    await options.close();
  });
});
