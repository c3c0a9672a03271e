import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepProgress, progressIn } from '../../lib/extension/progress';

const walking = { guide: 'register', step: 'open-page' } as const;

beforeEach(() => fakeBrowser.reset());

it('is kept for each tab, until the guide is closed', async () => {
  expect(await progressIn(7)).toBeNull();
  await keepProgress(7, walking);
  await keepProgress(8, { ...walking, step: 'go' });
  expect(await progressIn(7)).toEqual(walking);
  await keepProgress(7, null);
  expect(await progressIn(7)).toBeNull();
  expect(await progressIn(8)).toEqual({ guide: 'register', step: 'go' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('is kept for every tab when several walk at once', async () => {
  await Promise.all([7, 8, 9].map((tab) => keepProgress(tab, walking)));
  for (const tab of [7, 8, 9]) expect(await progressIn(tab)).toEqual(walking);
});

it('lets nothing back out that is no progress, and does not grow without end', async () => {
  await fakeBrowser.storage.session.set({
    guideProgress: [[7, { guide: '山田', step: 'x' }], 'x'],
  });
  expect(await progressIn(7)).toBeNull();
  for (let tab = 0; tab < 60; tab += 1) await keepProgress(tab, walking);
  expect(await progressIn(0)).toBeNull();
  expect(await progressIn(59)).toEqual(walking);
  await keepProgress(undefined, walking);
  expect(await progressIn(undefined)).toBeNull();
});
