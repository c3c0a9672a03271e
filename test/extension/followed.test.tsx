// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import shuppanJson from '@/assets/insurers/shuppan.json';
import type { Pack } from '@/lib/insurers/format';
import { addPerson } from '@/lib/people/store';
import { type Household, useHousehold } from '../../entrypoints/popup/household';
import { usePacks } from '../../entrypoints/popup/packs';
import type { Kept } from '../../lib/extension/keeper';
import type { PackList } from '../../lib/extension/pack-store';
import { importedPacks } from '../../lib/extension/packs';
import { household } from '../../lib/extension/storage';
import { act, show } from '../components/screen';

const mother = { id: 'p-aaaaaaaaaa', nickname: '母' };
const father = { id: 'p-bbbbbbbbbb', nickname: '父' };
const on = '2026-11-20';
const shuppan = shuppanJson as unknown as Pack;
const own: Pack = { ...shuppan, id: 'own-kenpo' };
const others: Pack = { ...shuppan, id: 'others-kenpo' };

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));

let home: Household;
let drawn = 0;
function HouseholdPage({ first }: { first: Kept }) {
  home = useHousehold(first, null, () => 'x');
  drawn += 1;
  return null;
}

let packs: ReturnType<typeof usePacks>;
function PacksPage({ list }: { list: PackList }) {
  packs = usePacks({ list, opened: new Map() }, null);
  return null;
}

let leave = () => {};
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  const locks = { request: (_: string, task: () => Promise<unknown>) => task() };
  // The one of jsdom has no stream to squeeze.
  vi.stubGlobal('Blob', Blob);
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { locks }));
  await household.eraseEverything();
});
afterEach(() => leave());

describe('the household on a page', () => {
  function draw(first: Kept) {
    drawn = 0;
    leave = show(<HouseholdPage first={first} />).leave;
  }
  const names = () => home.kept.state.people.map(({ nickname }) => nickname);

  it('has what another page changed after it was read and before it was drawn', async () => {
    const first = await household.read();
    await household.update((state) => addPerson(state, mother));
    draw(first);
    await settled();
    expect(names()).toEqual(['母']);
  });

  it('is drawn once where nothing has changed', async () => {
    await household.update((state) => addPerson(state, mother));
    draw(await household.read());
    await settled();
    expect(drawn).toBe(1);
  });

  it('keeps a change that is made while it is read once more', async () => {
    const first = await household.read();
    await household.update((state) => addPerson(state, mother));
    draw(first);
    await act(() => home.change((state) => addPerson(state, father)));
    expect(names()).toEqual(['母', '父']);
    await settled();
    expect(names()).toEqual(['母', '父']);
  });
});

describe('the imported packs on a page', () => {
  const listed = () => packs.summaries.map(({ id }) => id);
  const draw = (list: PackList) => {
    leave = show(<PacksPage list={list} />).leave;
  };

  it('are those that another page imported after they were read and before they were drawn', async () => {
    const list = await importedPacks.list();
    await importedPacks.add(own, on);
    draw(list);
    await settled();
    expect(listed()).toContain('own-kenpo');
  });

  it('stay in the list when one that takes its time to open comes after a change of it', async () => {
    draw(await importedPacks.add(own, on));
    await settled();
    const { open } = importedPacks;
    let goOn = () => {};
    vi.spyOn(importedPacks, 'open').mockImplementation(async (id) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return open(id);
    });
    const ready = packs.prepare('own-kenpo');
    await importedPacks.add(others, on);
    await settled();
    expect(listed()).toContain('others-kenpo');
    goOn();
    await act(async () => expect(await ready).toBe(true));
    await settled();
    expect(listed()).toEqual(expect.arrayContaining(['own-kenpo', 'others-kenpo']));
  });
});
