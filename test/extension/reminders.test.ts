import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { todayInTokyo } from '../../lib/decision/calendar';
import { keepReminding, nextMorning, remind } from '../../lib/extension/reminders';
import { household } from '../../lib/extension/storage';
import type { Notice } from '../../lib/people/reminder-shape';
import { setCardUntil, setNotice, setReminding } from '../../lib/people/reminders';
import { addPerson } from '../../lib/people/store';

const a = 'p-aaaaaaaaaa';
const now = new Date('2027-03-15T03:00:00Z');
const morning = Date.parse('2027-03-16T00:00:00Z');

const icon = { setBadgeText: vi.fn(), setTitle: vi.fn() };
const permissions = { contains: vi.fn(), remove: vi.fn(), request: vi.fn() };
const onAdded = { addListener: vi.fn() };
const create = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ja');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    name: '保険証ガイド',
    action: { default_title: '保険証ガイド' },
  } as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `x:/${path}`);
  for (const mock of [...Object.values(icon), ...Object.values(permissions), create])
    mock.mockResolvedValue(true);
  const colours = { setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() };
  Object.assign(fakeBrowser, {
    action: { ...icon, ...colours },
    permissions: { ...permissions, onAdded },
    notifications: { create, clear: vi.fn(), onClicked: { addListener: vi.fn() } },
  });
  await household.eraseEverything();
});

/** 母, whose card ends in five days. */
const mother = (notify: Notice = 'no', until: string = '2027-03-20') =>
  household.update((old) => {
    const asking = setReminding(addPerson(old, { id: a, nickname: '母' }), a, true);
    return setNotice(setCardUntil(asking, a, until), a, notify);
  });
const look = (at: Date = now) => remind({ household, now: () => at });
const alarms = () => fakeBrowser.alarms.getAll();

describe('remind', () => {
  it('leaves the browser alone while nobody wants it', async () => {
    await household.update((old) => addPerson(old, { id: a, nickname: '母' }));
    await look();
    expect(await alarms()).toEqual([]);
    expect(icon.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(icon.setTitle).toHaveBeenLastCalledWith({ title: '保険証ガイド' });
    expect(create).not.toHaveBeenCalled();
  });

  it('sets one alarm for the morning in Japan, and puts a wrong one right', async () => {
    await mother();
    await look();
    await look();
    expect(await alarms()).toMatchObject([{ scheduledTime: morning, periodInMinutes: 1440 }]);
    fakeBrowser.alarms.create('reminders', { when: morning + 4e11 });
    await look();
    expect(await alarms()).toMatchObject([{ scheduledTime: morning }]);
  });

  it('shows how many there are', async () => {
    await mother();
    await look();
    expect(icon.setBadgeText).toHaveBeenLastCalledWith({ text: '1' });
    expect(icon.setTitle).toHaveBeenLastCalledWith({ title: '保険証ガイド：お知らせ1件' });
    await look(new Date('2026-12-20T14:59:00Z'));
    expect(icon.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });

  it('leaves nothing once nothing is to be kept on this computer', async () => {
    await mother('plain');
    await look();
    create.mockClear();
    await household.keepIn('session');
    await look(new Date('2027-03-21T03:00:00Z'));
    expect(await alarms()).toEqual([]);
    expect(icon.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(create).not.toHaveBeenCalled();
    expect(permissions.remove).toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('changes nothing when the storage cannot be read', async () => {
    await mother();
    await look();
    icon.setBadgeText.mockClear();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('disk'));
    await look();
    expect(await alarms()).toHaveLength(1);
    expect(icon.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('a notification', () => {
  it('comes once a stage to somebody who wants it', async () => {
    await mother('plain');
    await look();
    await look();
    expect(create).toHaveBeenCalledOnce();
    const [, shown] = create.mock.calls[0] as [string, Record<string, string>];
    expect(shown).toMatchObject({
      title: '保険証ガイド',
      message: 'マイナンバーカードの期限は、あと5日です。',
    });
    await look(new Date('2027-03-21T03:00:00Z'));
    expect(create).toHaveBeenCalledTimes(2);
    expect(permissions.remove).not.toHaveBeenCalled();
  });

  it('does not come without the permission, and comes later with it', async () => {
    permissions.contains.mockResolvedValue(false);
    await mother('named');
    await look();
    expect(create).not.toHaveBeenCalled();
    permissions.contains.mockResolvedValue(true);
    await look();
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      message: '母：マイナンバーカードの期限は、あと5日です。',
    });
  });

  it('speaks the language an administrator has set, as the button does', async () => {
    await fakeBrowser.storage.managed.set({ language: 'en' });
    await mother('plain');
    await look();
    expect(icon.setTitle).toHaveBeenLastCalledWith({ title: 'Hokensho Guide: reminders: 1' });
    expect(create.mock.calls[0]?.[1]).toMatchObject({
      message: 'The My Number card runs out in 5 days.',
    });
  });

  it('needs no permission any more when nobody wants one: it is given back', async () => {
    await mother('no');
    await look();
    expect(permissions.remove).toHaveBeenCalledWith({ permissions: ['notifications'] });
  });
});

describe('nextMorning', () => {
  it.each([
    ['2027-03-14T15:00:00Z', '2027-03-15T00:00:00Z'],
    ['2027-03-14T23:59:59Z', '2027-03-15T00:00:00Z'],
    ['2027-03-15T00:00:00Z', '2027-03-16T00:00:00Z'],
    ['2028-02-28T14:59:59Z', '2028-02-29T00:00:00Z'],
    ['2028-02-28T15:00:00Z', '2028-02-29T00:00:00Z'],
  ])('after %s comes %s', (at, next) => {
    expect(nextMorning(new Date(at))).toBe(Date.parse(next));
  });
});

describe('keepReminding', () => {
  it('looks when the background starts, and whenever what is kept changes', async () => {
    await mother('no', '2030-01-01');
    keepReminding();
    await vi.waitFor(() => expect(icon.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
    expect(await alarms()).toHaveLength(1);
    await fakeBrowser.storage.local.clear();
    await vi.waitFor(async () => expect(await alarms()).toEqual([]));
  });

  it('opens the checklist from a notification, also if those were allowed later', () => {
    const { notifications } = fakeBrowser;
    Object.assign(fakeBrowser, { notifications: undefined });
    keepReminding();
    const listen = vi.fn();
    const later = { ...notifications, onClicked: { addListener: listen } };
    Object.assign(fakeBrowser, { notifications: later });
    const [given] = onAdded.addListener.mock.calls[0] as [() => void];
    given();
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    const [clicked] = listen.mock.calls[0] as [(id: string) => void];
    clicked('another');
    expect(open).not.toHaveBeenCalled();
    clicked('reminders');
    expect(open).toHaveBeenCalledWith({ url: 'x://popup.html' });
  });

  it('speaks another language as soon as an administrator sets one', async () => {
    await mother('no', todayInTokyo());
    keepReminding();
    const says = (title: string) =>
      vi.waitFor(() => expect(icon.setTitle).toHaveBeenLastCalledWith({ title }));
    await says('保険証ガイド：お知らせ1件');
    await fakeBrowser.storage.managed.set({ language: 'en' });
    await says('Hokensho Guide: reminders: 1');
  });
});
