import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tabList } from '../../lib/extension/tab-list';

beforeEach(() => fakeBrowser.reset());

it('loses no tab when several are opened at once', async () => {
  const tabs = tabList('some');
  await Promise.all([7, 8, 9].map((tab) => tabs.keep(tab, true)));
  expect(await tabs.read()).toEqual([7, 8, 9]);
  await Promise.all([tabs.keep(7, false), tabs.keep(9, false)]);
  expect(await tabs.read()).toEqual([8]);
});

it('trusts nothing it finds, and does not grow without end', async () => {
  const tabs = tabList('some');
  await fakeBrowser.storage.session.set({ some: ['山田', 7, null] });
  expect(await tabs.read()).toEqual([7]);
  for (let tab = 0; tab < 205; tab += 1) await tabs.keep(tab, true);
  expect(await tabs.read()).toHaveLength(200);
  expect((await tabs.read()).at(-1)).toBe(204);
});
