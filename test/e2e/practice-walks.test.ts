import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walks } from '@/components/practice/walks';
import { borrow } from './borrow';
import { browserKinds, type Harness } from './harness';
import {
  backToStart,
  beginGuide,
  focused,
  goOn,
  isRinged,
  placeOf,
  press,
  standsAt,
} from './practice-walk';
import { waitInShadow } from './shadow';
import { until } from './until';

describe.each(browserKinds)('every guide on the practice portal, in %s', (kind) => {
  let harness: Harness;
  let before: Record<string, unknown>;
  beforeAll(async () => {
    harness = await borrow(kind);
    await harness.startAnew('ja');
    before = await harness.storage.read();
  });
  afterAll(() => harness?.close());

  test.each(walks)('$guide $way, with the guide', async ({ guide, way, situation, steps, end }) => {
    const [first] = steps;
    const page = await harness.open(`practice.html#${situation}/${first?.on}`, {
      width: 1600,
      height: 900,
    });
    await beginGuide(harness, page, guide, way);
    await backToStart(harness, page, steps.length);
    for (const [i, { press: presses, step }] of steps.entries()) {
      await standsAt(harness, page, i + 1, steps.length);
      if (placeOf(guide, step)) await isRinged(harness, page);
      for (const one of presses) await press(page, one.on);
      await goOn(harness, page, i + 1, presses.length > 0);
    }
    const text = await page.evaluate(() => document.querySelector('.screen')?.textContent);
    expect(text).toContain(end);
    // The guide ends where it was chosen.
    await waitInShadow(harness, page, (root) => root.querySelector('.guide-button') !== null);
    expect(await harness.storage.read()).toEqual(before);
    await page.close();
  });

  test('nothing but the sample PIN can be typed, and it says why', async () => {
    const page = await harness.open('practice.html#logged-out/pin');
    const input = await page.waitForSelector('.pin input');
    await input?.type('1234567890123');
    const read = () =>
      page.evaluate(() => ({
        typed: document.querySelector<HTMLInputElement>('.pin input')?.value,
        says: document.querySelector('.pin [role=status]')?.textContent,
      }));
    expect((await read()).typed).toBe('0');
    await page.keyboard.press('Enter');
    expect(await read()).toEqual({ typed: '0', says: '0 を4つ入れます。' });
    await input?.type('9');
    expect(await read()).toEqual({
      typed: '0',
      says: 'ここに入るのは 0 だけです。本当の暗証番号は、練習では入れません。',
    });
    await input?.type('000');
    await page.keyboard.press('Enter');
    await until(page, () => location.hash === '#logged-out/home');
    expect(await page.content()).not.toContain('1234');
    await page.close();
  });

  test('the keyboard alone gets from the choice to the end', async () => {
    const page = await harness.open('practice.html');
    await page.waitForSelector('.situation');
    const tabTo = async (text: string) => {
      for (let turn = 0; turn < 60; turn += 1) {
        await page.keyboard.press('Tab');
        if ((await focused(page)).trim() === text) return;
      }
      throw new Error(`no Tab leads to ${text}`);
    };
    await tabTo('医療機関で受付をする');
    await page.keyboard.press('Enter');
    await until(page, () => document.activeElement?.textContent === 'やってみること');
    for (const [text, hash] of [
      ['カードリーダーを使う', 'reader-card'],
      ['カードを置く', 'reader-method'],
      ['顔認証', 'reader-face'],
      ['顔を入れた（カメラは動きません）', 'reader-consent'],
      ['同意する', 'reader-done'],
      ['カードを取る', 'clinic-end'],
    ] as const) {
      await tabTo(text);
      await page.keyboard.press('Enter');
      await until(
        page,
        (wanted) => location.hash === wanted && document.activeElement?.tagName === 'H2',
        `#at-clinic/${hash}`,
      );
    }
    await page.close();
  });
});
