import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import shuppanJson from '@/assets/insurers/shuppan.json';
import toyoboJson from '@/assets/insurers/toyobo.json';
import type { Pack } from '@/lib/insurers/format';
import { openPack } from '@/lib/proofreading/open';
import { createKeeper, type Keeper } from '../../lib/extension/keeper';
import { createPackStore, type PackStore, type RemovedPack } from '../../lib/extension/pack-store';
import { addPerson } from '../../lib/people/store';
import { type FakeArea, fakeArea, fakeLock } from './fake-areas';

const on = '2026-11-20';
const later = '2026-12-01';
const shuppan = shuppanJson as unknown as Pack;
const toyobo = { ...toyoboJson, id: 'my-kenpo' } as unknown as Pack;
const newer: Pack = {
  ...shuppan,
  names: { ...shuppan.names, short: '新しい出版健保' },
  documents: [
    ...shuppan.documents,
    { key: 'Z', title: '新', publisher: '出版', date: '2026-11-01' },
  ],
};

let local: FakeArea;
let session: FakeArea;
let managed: unknown[];
let keeper: Keeper;
/** Another page of the extension: pages share the areas and the lock, nothing else. */
let page: () => PackStore;
let packs: PackStore;

beforeEach(() => {
  local = fakeArea('local');
  session = fakeArea('session');
  managed = [];
  const shared = { areas: { local, session }, alone: fakeLock() };
  keeper = createKeeper({ ...shared, lang: () => 'ja' });
  page = () =>
    createPackStore({
      ...shared,
      managed: async () => managed,
      check: async (json) => openPack(json),
    });
  packs = page();
});

const ids = async () => (await page().list()).entries.map(({ id }) => id);

describe('importing', () => {
  it('has nothing at first, and writes nothing by reading', async () => {
    expect(await packs.list()).toEqual({ entries: [], broken: 0, refused: [], fault: null });
    expect(await packs.open('shuppan')).toBeNull();
    expect(local.log).toEqual([]);
  });

  it('keeps a pack, and another page opens it unchanged', async () => {
    const list = await packs.add(shuppan, on);
    expect(list).toMatchObject({ fault: null, entries: [{ id: 'shuppan', importedOn: on }] });
    expect(await page().list()).toEqual(list);
    expect(await page().open('shuppan')).toEqual({ pack: shuppan });
  });

  it('keeps the pack it replaces, and there is a way back and forth', async () => {
    await packs.add(shuppan, on);
    const { entries } = await packs.add(newer, later);
    expect(entries).toMatchObject([
      {
        names: newer.names,
        asOf: '2026-11-01',
        dated: 'day',
        importedOn: later,
        before: { importedOn: on },
      },
    ]);
    const back = await packs.goBack('shuppan');
    expect(back.entries).toMatchObject([
      { names: shuppan.names, importedOn: on, before: { importedOn: later, asOf: '2026-11-01' } },
    ]);
    expect(await page().open('shuppan')).toEqual({ pack: shuppan });
    await packs.goBack('shuppan');
    expect(await page().open('shuppan')).toEqual({ pack: newer });
  });

  it('does not lose the version before when the same pack is imported again', async () => {
    await packs.add(shuppan, on);
    await Promise.all([packs.add(newer, later), packs.add(newer, later)]);
    expect(await packs.add(newer, later)).toMatchObject({ fault: null });
    await packs.goBack('shuppan');
    expect(await page().open('shuppan')).toEqual({ pack: shuppan });
  });

  it('replaces only what its preview was compared with', async () => {
    const seen = async () => (await page().open('shuppan'))?.pack ?? null;
    const first = await seen();
    await packs.add(shuppan, on, first);
    const second = await seen();
    const refused = await page().add(newer, on, first);
    expect(refused.fault).toMatchObject({ path: 'id', kind: 'conflict' });
    expect(refused.entries).toMatchObject([{ names: shuppan.names, before: null }]);
    expect(await seen()).toEqual(shuppan);
    expect((await page().add(newer, on, second)).fault).toBeNull();
    expect(await seen()).toEqual(newer);
    await packs.remove('shuppan');
    expect((await page().add(shuppan, on, newer)).fault?.kind).toBe('conflict');
    expect(await seen()).toBeNull();
    // A pack that is broken replaces nothing, and can be replaced.
    await packs.add(shuppan, on);
    local.items['pack:shuppan'] = 'rubbish';
    expect((await packs.add(newer, on, await seen())).fault).toBeNull();
  });

  it('has no way back where there was nothing before', async () => {
    await packs.add(shuppan, on);
    expect((await packs.goBack('shuppan')).entries).toMatchObject([{ before: null }]);
    expect(await packs.open('shuppan')).toEqual({ pack: shuppan });
  });

  it('removes it with everything of it, and puts all of it back', async () => {
    await packs.add(shuppan, on);
    await packs.add(newer, later);
    const before = structuredClone(local.items);
    const { list, removed } = await packs.remove('shuppan');
    expect(list.entries).toEqual([]);
    expect(Object.keys(local.items)).toEqual(['packs']);
    if (!removed) throw new Error('removed');
    await packs.putBack(removed);
    expect(local.items).toEqual(before);
    expect((await packs.remove('nobody')).removed).toBeNull();
  });

  it('does not put a removed one back over what was imported since', async () => {
    await packs.add(shuppan, on);
    const { removed } = await packs.remove('shuppan');
    await page().add(newer, later);
    const since = structuredClone(local.items);
    const { fault, entries } = await packs.putBack(removed as RemovedPack);
    expect(fault).toMatchObject({ path: 'id', kind: 'conflict' });
    expect(entries).toMatchObject([{ names: newer.names }]);
    expect(local.items).toEqual(since);
  });

  it('does not put one back where there is no room any more, or the administrator has it', async () => {
    await packs.add(shuppan, on);
    const { removed } = await packs.remove('shuppan');
    managed = [shuppan];
    expect((await packs.putBack(removed as RemovedPack)).fault?.kind).toBe('conflict');
    managed = [];
    const { id: _, ...entry } = (removed as RemovedPack).entry;
    const full = Array.from({ length: 200 }, (_, i) => ({ ...entry, id: `k${i}` }));
    local.items.packs = { version: 1, packs: full };
    expect((await packs.putBack(removed as RemovedPack)).fault?.kind).toBe('out-of-range');
    expect(local.items).not.toHaveProperty('pack:shuppan');
  });

  it('takes two hundred, and says so when there is one too many', async () => {
    local.items.packs = {
      version: 1,
      packs: (await packs.add(shuppan, on)).entries.flatMap(({ by: _, ...entry }) =>
        Array.from({ length: 200 }, (_, i) => ({ ...entry, id: `k${String(i).padStart(3, '0')}` })),
      ),
    };
    const full = await packs.add(toyobo, on);
    expect(full.fault).toMatchObject({ path: 'packs', found: '201', kind: 'out-of-range' });
    expect(full.entries).toHaveLength(200);
    expect(local.items).not.toHaveProperty('pack:my-kenpo');
  });

  it('loses nothing when two pages import at once', async () => {
    await Promise.all([packs.add(shuppan, on), page().add(toyobo, on)]);
    expect((await ids()).sort()).toEqual(['my-kenpo', 'shuppan']);
  });

  it('changes nothing when the storage refuses', async () => {
    await packs.add(shuppan, on);
    local.refuse.set = new DOMException('quota exceeded', 'QuotaExceededError');
    const refused = await packs.add(toyobo, on);
    expect(refused.fault?.kind).toBe('storage-full');
    expect(refused.entries.map(({ id }) => id)).toEqual(['shuppan']);
    local.refuse = { get: new Error('no') };
    expect((await packs.list()).fault?.kind).toBe('storage-refused');
  });
});

describe('where packs live', () => {
  it('moves them with the household when nothing is to be kept, and back', async () => {
    await packs.add(shuppan, on);
    await packs.add(newer, later);
    const kept = structuredClone(local.items);
    await keeper.keepIn('session');
    expect(local.items).toEqual({});
    expect(session.items).toMatchObject(kept);
    await packs.add(toyobo, on);
    expect(local.items).toEqual({});
    expect(await page().open('my-kenpo')).toEqual({ pack: toyobo });
    await keeper.keepIn('local');
    expect(session.items).toEqual({});
    expect(await ids()).toEqual(['shuppan', 'my-kenpo']);
    expect(await page().open('shuppan')).toEqual({ pack: newer });
  });

  it.each(['local', 'session'] as const)(
    'stay with the household wherever a page is closed on the way from %s',
    async (from) => {
      for (let steps = 0; steps < 4; steps += 1) {
        local.items = {};
        session.items = {};
        await keeper.keepIn(from);
        await packs.add(shuppan, on);
        let left = steps;
        for (const area of [local, session]) {
          const refuse = {};
          for (const action of ['set', 'remove', 'clear'])
            Object.defineProperty(refuse, action, {
              get: () => {
                left -= 1;
                return left < 0 ? new Error('closed') : undefined;
              },
            });
          area.refuse = refuse;
        }
        await keeper.keepIn(from === 'local' ? 'session' : 'local');
        for (const area of [local, session]) area.refuse = {};
        expect(await page().open('shuppan')).toEqual({ pack: shuppan });
        await keeper.update((state) => state);
        expect(await page().open('shuppan')).toEqual({ pack: shuppan });
      }
    },
  );

  it('are gone when everything is erased', async () => {
    await packs.add(shuppan, on);
    await keeper.update((state) => addPerson(state, { id: 'p-aaaaaaaaaa', nickname: '母' }));
    await keeper.eraseEverything();
    expect(local.items).toEqual({});
    expect(await ids()).toEqual([]);
  });
});

describe('what lies there may be anything', () => {
  it('a broken pack is set aside: it is listed, does not open, and can be removed', async () => {
    await packs.add(shuppan, on);
    await packs.add(toyobo, on);
    for (const body of [
      undefined,
      null,
      7,
      'rubbish',
      { id: 'shuppan' },
      local.items['pack:my-kenpo'],
    ]) {
      if (body === undefined) delete local.items['pack:shuppan'];
      else local.items['pack:shuppan'] = body;
      const opened = await page().open('shuppan');
      expect(opened?.pack).toBeUndefined();
      expect(opened?.faults?.length).toBeGreaterThan(0);
    }
    expect(await page().open('my-kenpo')).toEqual({ pack: toyobo });
    await packs.remove('shuppan');
    expect(await ids()).toEqual(['my-kenpo']);
  });

  it('does not go back to a broken version', async () => {
    await packs.add(shuppan, on);
    await packs.add(newer, later);
    local.items['pack:shuppan:before'] = 'rubbish';
    expect((await packs.goBack('shuppan')).fault).not.toBeNull();
    expect(await packs.open('shuppan')).toEqual({ pack: newer });
  });

  it('whatever stands in the list: no throw, and what is good of it stays', async () => {
    await packs.add(shuppan, on);
    const { packs: list } = local.items.packs as { packs: unknown[] };
    const rubbish = fc.jsonValue().filter((value) => value !== null);
    await fc.assert(
      fc.asyncProperty(rubbish, rubbish, async (one, other) => {
        local.items.packs = { version: 1, packs: [one, ...list, other] };
        const read = await page().list();
        expect(read.entries.map(({ id }) => id)).toEqual(['shuppan']);
        expect(read.broken).toBe(2);
        local.items.packs = one;
        expect((await page().list()).fault).toBeNull();
        await keeper.keepIn('session');
        await keeper.keepIn('local');
      }),
      { numRuns: 30 },
    );
  });
});

describe('an administrator', () => {
  it('rolls packs out: they win over imported ones and cannot be replaced', async () => {
    await packs.add(newer, on);
    managed = [shuppan];
    expect((await page().list()).entries).toMatchObject([{ id: 'shuppan', by: 'administrator' }]);
    expect(await page().open('shuppan')).toEqual({ pack: shuppan });
    expect((await packs.add(newer, on)).fault).toMatchObject({ path: 'id', kind: 'conflict' });
    managed = [];
    expect(await page().open('shuppan')).toEqual({ pack: newer });
  });

  it('may make mistakes: each is told with its place, and the others work', async () => {
    const since = { kind: ['2026/4/1より前', '後'], question: { ja: 'いつからですか。' } };
    const notKept = { ...shuppan, facts: { ...shuppan.facts, since } };
    managed = [undefined, { ...shuppan, id: 'other' }, toyobo, toyobo, { id: 'x' }, notKept];
    managed.push({ ...shuppan, format: 2 });
    const { entries, refused } = await packs.list();
    expect(entries.map(({ id }) => id)).toEqual(['my-kenpo']);
    expect(refused.map(({ index }) => index)).toEqual([0, 1, 3, 4, 5, 6]);
    expect(refused.at(-1)?.faults).toMatchObject([{ kind: 'newer-format' }]);
    for (const { faults } of refused) expect(faults.length).toBeGreaterThan(0);
  });
});
