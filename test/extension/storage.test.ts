import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  closeStorageToPages,
  endMoves,
  household,
  takeBackRegistered,
  takeOverRegistered,
  watchErased,
  watchHousehold,
} from '../../lib/extension/storage';
import { usualHelp } from '../../lib/people/help';
import { listKey, writeList } from '../../lib/people/packs';
import { addPerson, removePerson } from '../../lib/people/store';

const a = 'p-aaaaaaaaaa';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  await household.eraseEverything();
});

describe('the household of the browser', () => {
  it('lies in storage.local under one key', async () => {
    const { state } = await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ state, aside: [] });
    expect(await household.read()).toEqual({ state, aside: [], fault: null });
  });

  it('moves to storage.session and leaves nothing on this computer', async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    const { state } = await household.keepIn('session');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ state, aside: [] });
  });

  it('tells who listens what another page changed, until they stop', async () => {
    const heard: string[][] = [];
    const listening = new AbortController();
    watchHousehold(
      ({ state }) => heard.push(state.people.map(({ nickname }) => nickname)),
      listening.signal,
    );
    await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['母']));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const before = heard.length;
    await fakeBrowser.storage.session.set({ putAwayTabs: [1] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(before);
    listening.abort();
    await household.eraseEverything();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveLength(before);
  });
});

describe('the background', () => {
  it('erases what a page that was closed left on this computer, at its start and later', async () => {
    const { local, session } = fakeBrowser.storage;
    const { state } = await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    const moved = { ...state, settings: { ...state.settings, keep: 'session' } };
    const left = { state, help: usualHelp };
    await Promise.all([session.set({ state: moved, aside: [] }), local.set(left)]);
    endMoves();
    await vi.waitFor(async () => expect(await local.get(null)).toEqual({}));
    await local.set(left);
    await session.set({ state: { ...moved, people: [], current: null } });
    await vi.waitFor(async () => expect(await local.get(null)).toEqual({}));
  });
});

it('tells who listens when everything was erased, and not when it only moves', async () => {
  let heard = 0;
  const listening = new AbortController();
  watchErased(() => {
    heard += 1;
  }, listening.signal);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
  await household.keepIn('session');
  await household.keepIn('local');
  await household.update((old) => removePerson(old, a));
  await settled();
  expect(heard).toBe(0);
  await household.eraseEverything();
  await settled();
  expect(heard).toBe(1);
  // Rules alone are something to erase, too.
  await fakeBrowser.storage.local.set({ [listKey]: writeList([]) });
  await household.eraseEverything();
  await settled();
  expect(heard).toBe(2);
  listening.abort();
});

describe('closeStorageToPages', () => {
  const { local } = fakeBrowser.storage as unknown as { local: { setAccessLevel?: unknown } };

  it('leaves the answers to pages of the extension alone, where the browser can', async () => {
    const setAccessLevel = vi.fn().mockResolvedValue(undefined);
    local.setAccessLevel = setAccessLevel;
    await closeStorageToPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    setAccessLevel.mockRejectedValue(new Error('no'));
    await expect(closeStorageToPages()).resolves.toBeUndefined();
    delete local.setAccessLevel;
    await expect(closeStorageToPages()).resolves.toBeUndefined();
  });
});

describe('takeOverRegistered', () => {
  const b = 'p-bbbbbbbbbb';
  const both = async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母', insurer: 'kyoukai' }));
    await household.update((old) => addPerson(old, { id: b, nickname: '父' }));
  };
  const stored = async () => (await household.read()).state;

  it.each([
    ['ja', 'わたし'],
    ['en-GB', 'Me'],
  ])('in a browser in %s it makes a first person called %s', async (lang, nickname) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(lang);
    expect(await takeOverRegistered(true, null)).toBeNull();
    const { people } = await stored();
    expect(people).toMatchObject([{ nickname, facts: { registered: true } }]);
    expect(Object.keys(people[0]?.facts ?? {})).toEqual(['registered']);
  });

  it('calls a first person as an administrator has set the language', async () => {
    await fakeBrowser.storage.managed.set({ language: 'en' });
    await takeOverRegistered(true, null);
    expect((await stored()).people).toMatchObject([{ nickname: 'Me' }]);
  });

  it('lands on the person named, whoever is in front', async () => {
    await both();
    expect(await takeOverRegistered(false, a)).toBeNull();
    const { people, current } = await stored();
    expect(people).toMatchObject([
      { id: a, nickname: '母', insurer: 'kyoukai', facts: { registered: false } },
      { id: b, facts: {} },
    ]);
    expect(current).toBe(a);
  });

  it.each([
    ['who is gone meanwhile', 'p-cccccccccc'],
    ['where nobody was a moment ago', null],
  ])('lands on nobody for a person %s', async (_, person) => {
    await both();
    const before = await stored();
    expect(await takeOverRegistered(true, person)).toMatchObject({ kind: 'conflict' });
    expect(await stored()).toEqual(before);
    expect(await takeBackRegistered(a)).toBe(false);
  });

  it('can be tried again for a first person where it could not be kept', async () => {
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('quota'));
    expect(await takeOverRegistered(true, null)).toMatchObject({ kind: 'storage-full' });
    set.mockRestore();
    expect((await stored()).people).toEqual([]);
    expect(await takeOverRegistered(true, null)).toBeNull();
    expect((await stored()).people).toMatchObject([{ facts: { registered: true } }]);
  });

  it('twice at once, from a page that knew of nobody, makes one person', async () => {
    await Promise.all([takeOverRegistered(true, null), takeOverRegistered(false, null)]);
    const { people } = await stored();
    expect(people).toMatchObject([{ facts: { registered: true } }]);
  });

  it('can be taken back once for each person, also where others were taken over since', async () => {
    await both();
    const before = await stored();
    await takeOverRegistered(true, a);
    await takeOverRegistered(false, b);
    expect(await takeBackRegistered(a)).toBe(true);
    expect(await takeBackRegistered(a)).toBe(false);
    expect(await takeBackRegistered(b)).toBe(true);
    expect((await stored()).people).toEqual(before.people);
  });

  it('can be taken back after an attempt that could not be kept', async () => {
    await both();
    const before = await stored();
    await takeOverRegistered(true, a);
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('quota'));
    expect(await takeBackRegistered(a)).toBe(false);
    set.mockRestore();
    expect((await stored()).people[0]?.facts.registered).toBe(true);
    expect(await takeBackRegistered(a)).toBe(true);
    expect(await stored()).toEqual(before);
  });

  it('can be taken back for each of several people who were taken over at once', async () => {
    await both();
    await Promise.all([takeOverRegistered(true, a), takeOverRegistered(false, b)]);
    const back = await Promise.all([takeBackRegistered(a), takeBackRegistered(b)]);
    expect(back).toEqual([true, true]);
  });

  it('keeps what it needs for the way back only until the browser is closed', async () => {
    await both();
    await takeOverRegistered(true, a);
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty('takenOver');
    expect(await fakeBrowser.storage.session.get('takenOver')).toEqual({
      takenOver: [{ person: a, registered: true, was: 'untold', toldOn: null, front: b }],
    });
    await household.eraseEverything();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('does not trust what it finds there', async () => {
    await both();
    await takeOverRegistered(true, a);
    const odd = { person: a, registered: true, was: '山田太郎', toldOn: null, front: b };
    await fakeBrowser.storage.session.set({ takenOver: [odd, 'x', null] });
    expect(await takeBackRegistered(a)).toBe(false);
    expect((await stored()).people[0]?.facts.registered).toBe(true);
  });
});
