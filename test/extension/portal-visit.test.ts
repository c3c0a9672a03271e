import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endVisit, forgetVisit, hasLeftPortal, seeVisit } from '../../lib/extension/portal-visit';
import { addPerson, emptyState } from '../../lib/people/store';

const a = { id: 'p-aaaaaaaaaa', nickname: '母' };
const b = { id: 'p-bbbbbbbbbb', nickname: '父' };
const alone = addPerson(emptyState('ja'), a);
const two = addPerson(alone, b);
const shared = { ...alone, settings: { ...alone.settings, keep: 'session' as const } };

const query = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query);
  query.mockResolvedValue([]);
});
afterEach(() => {
  vi.useRealTimers();
});

async function goes(): Promise<void> {
  const done = endVisit();
  await vi.runAllTimersAsync();
  await done;
}

it.each([
  ['several people', two],
  ['a computer that others use', shared],
])('is noticed where it concerns others: %s', async (_, state) => {
  await seeVisit(state, 'in');
  expect(await hasLeftPortal()).toBe(false);
  await goes();
  expect(query).toHaveBeenCalledWith({ url: 'https://myna.go.jp/*' });
  expect(await hasLeftPortal()).toBe(true);
  await forgetVisit();
  expect(await hasLeftPortal()).toBe(false);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('leaves whoever is alone alone', async () => {
  await seeVisit(alone, 'in');
  await goes();
  expect(await hasLeftPortal()).toBe(false);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('waits for the next page of the portal, in this tab or another', async () => {
  query.mockResolvedValue([{ id: 7 }]);
  await seeVisit(two, 'in');
  await goes();
  expect(await hasLeftPortal()).toBe(false);
  query.mockResolvedValue([]);
  await goes();
  expect(await hasLeftPortal()).toBe(true);
});

it('says nothing after the screen to log in, and takes it back when somebody is there again', async () => {
  await seeVisit(two, 'in');
  await seeVisit(two, 'out');
  await goes();
  expect(await hasLeftPortal()).toBe(false);
  await seeVisit(two, 'in');
  await goes();
  await seeVisit(two, 'in');
  expect(await hasLeftPortal()).toBe(false);
});

it('does not bring back what was erased while it waited', async () => {
  await seeVisit(two, 'in');
  const done = endVisit();
  await fakeBrowser.storage.session.clear();
  await vi.runAllTimersAsync();
  await done;
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
