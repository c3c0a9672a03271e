import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { todayInTokyo } from '@/lib/decision/calendar';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { headline } from '@/lib/decision/headline';
import { builtIn, nameless } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import type { State } from '@/lib/people/schema';
import { emptyState } from '@/lib/people/store';
import { ui } from '@/lib/words/ui';
import { answer, heading } from './answering';
import { borrow } from './borrow';
import { ordinary, stateOf } from './checklist-screens';
import { mustSeeFocus } from './focus';
import { browserKinds, type Harness } from './harness';
import { until } from './until';

const t = ui('ja');
const press = async (page: Page, text: string) => {
  const found = await page.waitForSelector(`::-p-xpath(//button[contains(., '${text}')])`);
  await found?.evaluate((button) => (button as HTMLElement).click());
};

describe.each(browserKinds)('the checklist in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await borrow(kind);
  });
  afterAll(() => harness?.close());
  beforeEach(() => harness.storage.clear());

  const open = async () => {
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await page.waitForSelector('h1');
    return page;
  };
  const facts = async (): Promise<Facts> => {
    const { state } = (await harness.storage.read()) as { state: { people: { facts: Facts }[] } };
    return state.people[0]?.facts ?? {};
  };

  describe.each([...builtIn.values()])('$id', (pack) => {
    // The questions are the same in both.
    test.each(kind === 'chromium' ? [0, 1] : [0])(
      'leads to the answer (answer %i)',
      async (nth) => {
        await harness.storage.write({ state: emptyState('ja') });
        const page = await open();
        if (pack.id === 'other') {
          await press(page, t('insurer.unknown'));
          await press(page, t('insurer.unknown.go'));
        } else {
          // Nobody looks for a name that is none: it is not in the list at first.
          if (pack.id === nameless) await page.type('input[type=search]', pack.names.ja.slice(-10));
          await press(page, pack.names.ja);
        }
        await page.waitForSelector('.question');
        for (let steps = 0; !(await page.$('.answer')); steps++) {
          expect(steps).toBeLessThan(16);
          await answer(page, nth);
        }
        const { say } = headline(decide(await facts(), pack as Pack, todayInTokyo()));
        expect(await heading(page)).toBe(t(`hold.${say}`));
        await page.close();

        const again = await open();
        expect(await heading(again)).toBe(t(`hold.${say}`));
        await again.close();
      },
    );
  });

  test('a changed answer changes the verdict, and the other answers stay', async () => {
    const working = { card: 'held', registered: true, ecert: 'valid' };
    await harness.storage.write({ state: stateOf('shuppan', { ...working, ...ordinary }) });
    const page = await open();
    expect(await heading(page)).toBe(t('hold.notice.card'));
    const review = '.review dd button';
    await page.$$eval(review, (buttons) => (buttons[1] as HTMLElement).click());
    await page.waitForSelector('.question');
    expect(await heading(page)).toBe(t('q.card.title'));
    await answer(page, 2);
    await page.waitForSelector('.answer');
    expect(await heading(page)).toBe(t('hold.both.show'));
    expect(await facts()).toMatchObject({ card: 'lost', registered: true, notice: 'held' });
    await page.close();
  });

  test('a paper that was missed is marked, and said to be missed, where it stands', async () => {
    const working = { card: 'held', registered: true, ecert: 'valid' };
    await harness.storage.write({ state: stateOf('kyoukai', working) });
    const page = await open();
    await page.waitForSelector('.paper');
    await page.$eval('.paper input', (first) => (first as HTMLElement).click());
    const inSight = () =>
      page.evaluate(() => {
        const said = document.querySelector('.paper[data-fault] .fault')?.getBoundingClientRect();
        const bar = document.querySelector('.actions')?.getBoundingClientRect();
        return !!said && !!bar && said.top >= 0 && said.bottom <= bar.top;
      });
    // The second time as well, from wherever one has gone on reading.
    for (const top of [10_000, 0]) {
      await page.evaluate((y) => window.scrollTo(0, y), top);
      await page.click('.actions button.primary');
      await expect.poll(inSight).toBe(true);
      await mustSeeFocus(page);
    }
    await page.close();
  });

  test('papers stay chosen while somebody gets up to look for the next one', async () => {
    const working = { card: 'held', registered: true, ecert: 'valid' };
    await harness.storage.write({ state: stateOf('kyoukai', working) });
    const page = await open();
    await page.waitForSelector('.paper');
    await page.$$eval('.paper', async (all) => {
      for (const one of all) {
        one.querySelector('input')?.click();
        await new Promise((drawn) => setTimeout(drawn));
      }
    });
    await expect
      .poll(async () => {
        const { state } = (await harness.storage.read()) as { state: State };
        return Object.keys(state.people[0]?.draft ?? {});
      })
      .toHaveLength(await page.$$eval('.paper', (all) => all.length));
    await page.close();

    const again = await open();
    expect(await heading(again)).toBe(t('q.papers.title'));
    const isOpen = () =>
      again.$$eval('.paper', (all) => all.some((one) => !one.querySelector('input:checked')));
    expect(await isOpen()).toBe(false);
    await press(again, t('nav.next'));
    await until(
      again,
      (old) => document.querySelector('h1')?.textContent !== old,
      t('q.papers.title'),
    );
    expect(await facts()).toMatchObject({ ...working, notice: 'held', certificate: 'held' });
    await again.close();
  });

  test('what the portal told is not asked again', async () => {
    await harness.storage.write({ state: stateOf('kyoukai', { registered: true }) });
    const page = await open();
    const seen: (string | null)[] = [];
    while (!(await page.$('.answer'))) {
      seen.push(await heading(page));
      await answer(page, 0);
    }
    expect(seen).toContain(t('q.card.title'));
    expect(seen).not.toContain(t('q.registered.title'));
    await page.close();
  });

  test('an insurer whose pack is gone is chosen again, and nothing is lost', async () => {
    await harness.storage.write({ state: stateOf('gone', { card: 'none' }) });
    const page = await open();
    expect(await page.$eval('[role=alert].fault', (one) => one.textContent)).toBe(
      t('insurer.missing'),
    );
    await press(page, '出版健康保険組合');
    await page.waitForSelector('.question, .answer');
    expect(await facts()).toEqual({ card: 'none' });
    await page.close();
  });
});
