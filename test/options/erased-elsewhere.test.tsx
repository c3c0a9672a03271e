// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import societyJson from '@/assets/insurers/samples/sample-society.json';
import { App } from '@/entrypoints/options/App';
import { nothingManaged } from '@/lib/extension/managed';
import { importedPacks } from '@/lib/extension/packs';
import { household } from '@/lib/extension/storage';
import type { Pack } from '@/lib/insurers/format';
import { entryOf, listKey, writeList } from '@/lib/people/packs';
import { addPerson } from '@/lib/people/store';
import { act, show } from '../components/screen';
import { standInForLocks } from './locks';

beforeEach(() => {
  fakeBrowser.reset();
  standInForLocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
  const { onAdded, onRemoved } = fakeBrowser.permissions;
  for (const event of [onAdded, onRemoved]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
    vi.spyOn(event, 'removeListener').mockReturnValue(undefined);
  }
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [] } as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

it('what was erased is not brought back by an undo from before', async () => {
  const kept = await household.update((state) =>
    addPerson(state, { id: 'p-aaaaaaaaaa', nickname: '花子' }),
  );
  const entry = entryOf(societyJson as unknown as Pack, '2026-11-20');
  await fakeBrowser.storage.local.set({ [listKey]: writeList([entry]) });
  const list = await importedPacks.list();
  const screen = show(<App {...{ kept, list }} managed={nothingManaged} atHand={null} />);
  await settle();
  const press = async (text: string) => {
    act(() =>
      screen
        .all('button')
        .find((one) => one.textContent?.endsWith(text))
        ?.click(),
    );
    await settle();
  };
  const undos = () => screen.texts('button').filter((text) => text === '元に戻す');
  await press('削除');
  await press('削除');
  expect(undos()).toHaveLength(2);
  await press('すべて消す');
  await press('はい、すべて消す');
  expect(undos()).toEqual([]);
  expect(screen.text()).not.toContain('花子');
  screen.leave();
});
