import { beforeEach, describe, expect, it } from 'vitest';
import shuppan from '@/assets/insurers/shuppan.json';
import type { Pack } from '@/lib/insurers/format';
import { openPack } from '@/lib/proofreading/open';
import { keepPassed, passedKey, passedPacks } from '../../lib/extension/managed-packs';
import { createPackStore } from '../../lib/extension/pack-store';
import { type FakeArea, fakeArea, fakeLock } from './fake-areas';

let local: FakeArea;
beforeEach(() => {
  local = fakeArea('local');
});

const pack = { ...shuppan, id: 'my-kenpo' } as unknown as Pack;
const changed = { ...pack, version: 'another' };

describe('packs that an administrator rolls out', () => {
  it('are known to the background once a page of ours has checked them, and only as they were', async () => {
    expect(await passedPacks(local, [pack])).toEqual([]);
    const page = createPackStore({
      areas: { local, session: fakeArea('session') },
      alone: fakeLock(),
      managed: async () => [pack, { id: 'broken' }],
      check: async (json) => openPack(json),
    });
    await page.list();
    expect(await passedPacks(local, [{ id: 'broken' }, pack])).toEqual([pack]);
    expect(await passedPacks(local, [changed])).toEqual([]);
  });

  it('are forgotten when they are set no more, and nothing is written twice', async () => {
    await keepPassed(local, [pack]);
    const writes = local.log.length;
    await keepPassed(local, [pack]);
    expect(local.log).toHaveLength(writes);
    await keepPassed(local, []);
    expect(await passedPacks(local, [pack])).toEqual([]);
  });

  it.each([[null], ['text'], [[1, null]]])(
    '%j in the storage is as if none had passed',
    async (kept) => {
      await local.set({ [passedKey]: kept });
      expect(await passedPacks(local, [pack])).toEqual([]);
    },
  );
});
