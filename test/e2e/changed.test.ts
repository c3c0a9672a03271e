import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ToldBook } from '@/lib/people/told';
import { changedWords } from '@/lib/words/changed';
import { ordinary, stateOf } from './checklist-screens';
import { browserKinds, type Harness, launch } from './harness';

const c = changedWords('ja');

describe.each(browserKinds)('what has changed for somebody, in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  const told = async () => (await harness.storage.read()).told as ToldBook | undefined;
  const open = async () => {
    const page = await harness.open('popup.html', { width: 360, height: 600 });
    await page.waitForSelector('.answer');
    return page;
  };

  test('is said once, when other rules gave another answer, until it was read', async () => {
    const working = { card: 'held', registered: true, ecert: 'valid' } as const;
    const state = stateOf('kyoukai', { ...ordinary, ...working });
    const id = state.current as string;
    await harness.storage.write({ state });
    const first = await open();
    await expect.poll(async () => (await told())?.people[id]?.hold).toBe('notice.card');
    expect(await first.$('.reminder')).toBeNull();
    await first.close();

    // As if a version before had told this person something else.
    const book = (await told()) as ToldBook;
    const before = { ...book.people[id], rules: 'older', hold: 'certificate', todo: [] };
    await harness.storage.write({ told: { ...book, people: { [id]: before } } });
    const next = await open();
    const note = await next.waitForSelector('.reminder');
    const text = (await note?.evaluate((one) => one.textContent)) ?? '';
    expect(text).toContain(c('changed.rules.title'));
    expect(text).toContain('資格確認書');
    await next.$eval('.reminder button', (button) => (button as HTMLElement).click());
    await next.waitForFunction(() => !document.querySelector('.reminder'));
    await expect.poll(async () => (await told())?.people[id]?.hold).toBe('notice.card');
    await next.close();

    const last = await open();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await last.$('.reminder')).toBeNull();
    await last.close();
  });
});
