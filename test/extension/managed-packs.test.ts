import { beforeEach, describe, expect, it } from 'vitest';
import shuppan from '@/assets/insurers/shuppan.json';
import type { Pack } from '@/lib/insurers/format';
import { openPack } from '@/lib/proofreading/open';
import { createKeeper } from '../../lib/extension/keeper';
import { keepPassed, passedKey, passedPacks } from '../../lib/extension/managed-packs';
import { createPackStore } from '../../lib/extension/pack-store';
import { addPerson } from '../../lib/people/store';
import { type FakeArea, fakeArea, fakeLock } from './fake-areas';

let areas: { local: FakeArea; session: FakeArea };
let alone: ReturnType<typeof fakeLock>;
beforeEach(() => {
  areas = { local: fakeArea('local'), session: fakeArea('session') };
  alone = fakeLock();
});
const page = (managed: unknown[]) =>
  createPackStore({
    areas,
    alone,
    managed: async () => managed,
    check: async (json) => openPack(json),
  });

const pack = { ...shuppan, id: 'my-kenpo' } as unknown as Pack;
const changed = { ...pack, version: 'another' };

describe('packs that an administrator rolls out', () => {
  it('are known to the background once a page of ours has checked them, and only as they were', async () => {
    expect(await passedPacks(areas, [pack])).toEqual([]);
    await page([pack, { id: 'broken' }]).list();
    expect(await passedPacks(areas, [{ id: 'broken' }, pack])).toEqual([pack]);
    expect(await passedPacks(areas, [changed])).toEqual([]);
  });

  it('are forgotten when they are set no more, and nothing is written twice', async () => {
    await keepPassed(areas, [pack]);
    const writes = areas.local.log.length;
    await keepPassed(areas, [pack]);
    expect(areas.local.log).toHaveLength(writes);
    await keepPassed(areas, []);
    expect(await passedPacks(areas, [pack])).toEqual([]);
  });

  it('stay known while nothing is kept, through every answer, and leave nothing here', async () => {
    const keeper = createKeeper({ areas, alone, lang: () => 'ja' });
    await page([pack]).list();
    await keeper.keepIn('session');
    await keeper.update((state) => addPerson(state, { id: 'p-aaaaaaaaaa', nickname: '母' }));
    expect(await passedPacks(areas, [pack])).toEqual([pack]);
    await page([pack, changed]).list();
    expect(areas.local.items).toEqual({});
    await keeper.keepIn('local');
    expect(await passedPacks(areas, [pack])).toEqual([pack]);
    expect(areas.session.items).toEqual({});
  });

  it.each([[null], ['text'], [[1, null]]])(
    '%j in the storage is as if none had passed',
    async (kept) => {
      await areas.local.set({ [passedKey]: kept });
      expect(await passedPacks(areas, [pack])).toEqual([]);
    },
  );
});
