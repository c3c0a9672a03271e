import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import type { Person, State } from '@/lib/people/schema';
import { type ToldBook, toldTo } from '@/lib/people/told';
import { changedWords } from '@/lib/words/changed';
import { writeDay } from '@/lib/words/dates';
import { householdWords } from '@/lib/words/household';
import { ui } from '@/lib/words/ui';
import { axeFaults } from './axe';
import { borrow } from './borrow';
import { mother, twoToldOtherwise, working } from './changed-screens';
import { stateOf } from './checklist-screens';
import { browserKinds, type Harness } from './harness';
import { until } from './until';

const c = changedWords('ja');
const today = todayInTokyo();

describe.each(browserKinds)('what has changed for somebody, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());

  const told = async () => (await harness.storage.read()).told as ToldBook | undefined;
  const holds = async (id: string) => (await told())?.people[id]?.hold;
  const open = async (state?: State) => {
    if (state) await harness.storage.write({ state });
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await page.waitForSelector('h1');
    return page;
  };
  const press = (page: Page, selector: string) =>
    page.$eval(selector, (button) => (button as HTMLElement).click());
  const note = async (page: Page, part: string) => {
    await until(
      page,
      (text) => document.querySelector('.reminder')?.textContent?.includes(text),
      part,
    );
    return page.$eval('.reminder', (one) => one.textContent ?? '');
  };

  test('is said of everybody until it was read, when other rules gave another answer', async () => {
    const { state, told: before } = twoToldOtherwise();
    const me = state.current as string;
    const first = await open(state);
    await expect.poll(() => holds(me)).toBe('notice.card');
    expect(await first.$('.reminder')).toBeNull();
    await first.close();

    await harness.storage.write({ told: before });
    const page = await open();
    const text = await note(page, c('changed.rules.title'));
    expect(text).toContain(c('changed.person', { name: 'わたし' }));
    expect(text).toContain('資格確認書');
    expect(text).toContain(ui('ja')('common.source'));
    expect(await axeFaults(page)).toEqual([]);
    await press(page, '.reminder:first-of-type .button');
    await note(page, c('changed.others'));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await expect.poll(() => holds(me)).toBe('notice.card');
    expect(await holds(mother)).toBe('certificate');

    await press(page, '.reminder .button');
    await note(page, c('changed.person', { name: '母' }));
    await press(page, '.reminder .button');
    await until(page, () => !document.querySelector('.reminder'));
    await expect.poll(() => holds(mother)).toBe('notice.card');
    await page.close();
  });

  test('is not said again while what was read is still being kept', async () => {
    const { state, told: before } = twoToldOtherwise();
    await harness.storage.write({ state, told: before });
    const page = await open();
    await note(page, c('changed.person', { name: 'わたし' }));
    const desk = await harness.desk();
    // Nothing can be written meanwhile.
    await desk.evaluate(() => {
      const released = new Promise<void>((release) => Object.assign(window, { release }));
      void navigator.locks.request('household', () => released);
    });
    await press(page, '.reminder:first-of-type .button');
    await note(page, c('changed.others'));
    await press(page, '.reminder .button');
    await note(page, c('changed.person', { name: '母' }));
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.$$eval('.reminder', (all) => all.length)).toBe(1);
    await desk.evaluate(() => (window as unknown as { release(): void }).release());
    await expect.poll(() => holds(state.current as string)).toBe('notice.card');
    await page.close();
  });

  test('is said in the overview too, which tells everybody', async () => {
    const { state, told: before } = twoToldOtherwise();
    const aunt = { ...(state.people[1] as Person), id: 'p-cccccccccc', nickname: 'おば' };
    await harness.storage.write({
      state: { ...state, people: [...state.people, aunt] },
      told: before,
    });
    const page = await open();
    await note(page, c('changed.rules.title'));
    await press(page, '.whose-place .link-button');
    await until(page, () => document.querySelectorAll('.member > p > strong').length === 2);
    const said = await page.$$eval('.member > p > strong', (all) =>
      all.map((one) => one.textContent),
    );
    expect(new Set(said)).toEqual(new Set([householdWords('ja')('overview.changed')]));
    // Nobody told her anything yet; her answer has been shown now.
    await expect.poll(() => holds(aunt.id)).toBe('notice.card');
    expect(await holds(mother)).toBe('certificate');
    await page.close();
  });

  test('is said to be a day’s doing where no rule has changed', async () => {
    // Without the card, it would matter whether the column was ticked on joining.
    const expiry = { ecert: undefined, ecertExpiredOn: addDays(today, -3) };
    const over = { ...working, ...expiry, ticked: undefined };
    const state = stateOf('kyoukai', over);
    const [person] = state.people as [Person];
    // As it was judged while the certificate on the card was still good.
    const before = toldTo(person, builtIn.get('kyoukai') as Pack, addDays(today, -20));
    await harness.storage.write({ state, told: { version: 1, people: { [person.id]: before } } });
    const next = await open();
    const day = writeDay(addDays(today, -2), 'ja');
    const text = await note(next, c('changed.day.title', { day }));
    const card = ui('ja')('desk.mynaCard');
    expect(text).toContain(c('changed.bring.before', { before: card }));
    expect(text).toContain(c('changed.open'));
    await next.close();
  });
});
