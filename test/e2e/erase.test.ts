import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import { squeeze } from '@/lib/extension/squeeze';
import type { Pack } from '@/lib/insurers/format';
import { helpKey, usualHelp } from '@/lib/people/help';
import { entryOf, listKey, packKey, writeList } from '@/lib/people/packs';
import { setReminding } from '@/lib/people/reminders';
import { addPerson, choosePerson } from '@/lib/people/store';
import { toldKey } from '@/lib/people/told-key';
import { optionsWords } from '@/lib/words/options';
import { ordinary, stateOf } from './checklist-screens';
import { browserKinds, type Harness, launch } from './harness';
import { givePermission } from './permissions';

declare const chrome: typeof extensionApi;

const o = optionsWords('en');
const relative = 'p-bbbbbbbbbb';
const sample = JSON.parse(
  readFileSync('assets/insurers/samples/sample-society.json', 'utf8'),
) as Pack;
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
    const told = stateOf('kyoukai', { ...ordinary, ...working, ecertExpiredOn: soon }, 'en');
    const me = told.current as string;
    const two = addPerson(told, { id: relative, nickname: 'Mother', insurer: sample.id });
    const state = setReminding(choosePerson(two, me), me, true);
    await harness.storage.write({
      state,
      aside: [],
      [helpKey]: { ...usualHelp, wide: 'left', off: [host] },
      [listKey]: writeList([entryOf(sample, todayInTokyo())]),
      [packKey(sample.id)]: await squeeze(JSON.stringify(sample)),
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
    await expect
      .poll(async () => Object.keys((await everything(harness)).local).sort())
      .toEqual(['aside', helpKey, packKey(sample.id), listKey, 'state', toldKey].sort());
    const options = await harness.open('options.html');
    await options.waitForSelector('h1');
    const press = async (text: string) => {
      const found = await options.waitForSelector(`::-p-xpath(//button[contains(., '${text}')])`);
      await found?.evaluate((button) => (button as HTMLElement).click());
    };
    await press(o('erase.button'));
    await press(o('erase.yes'));
    await expect.poll(() => everything(harness), { timeout: 20_000 }).toEqual(before);
    // The other window follows: it asks its first question again.
    await other.waitForSelector('.insurers');
    await other.close();
    await options.close();
  });
});
