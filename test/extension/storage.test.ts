import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  closeStorageToPages,
  household,
  takeOverRegistered,
  watchHousehold,
} from '../../lib/extension/storage';
import { addPerson } from '../../lib/people/store';

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
  it.each([
    ['ja', 'わたし'],
    ['en-GB', 'Me'],
  ])('in a browser in %s it makes a first person called %s', async (lang, nickname) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(lang);
    const { state } = await takeOverRegistered(true);
    expect(state.people).toMatchObject([{ nickname, facts: { registered: true } }]);
    expect(Object.keys(state.people[0]?.facts ?? {})).toEqual(['registered']);
  });

  it('keeps what the person in front has told already', async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母', insurer: 'kyoukai' }));
    const { state, fault } = await takeOverRegistered(false);
    expect(fault).toBeNull();
    expect(state.people).toMatchObject([
      { id: a, nickname: '母', insurer: 'kyoukai', facts: { registered: false } },
    ]);
  });

  it('twice at once makes one person', async () => {
    await Promise.all([takeOverRegistered(true), takeOverRegistered(false)]);
    const { state } = await household.read();
    expect(state.people).toHaveLength(1);
    expect(state.people[0]?.facts.registered).toBe(false);
  });
});
