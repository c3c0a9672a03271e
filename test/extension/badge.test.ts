import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearHelpBadge, redrawHelpBadges, showHelpBadge } from '../../lib/extension/badge';

type Where = { tabId?: number };
let texts: Map<number | undefined, string>;
let titles: Map<number | undefined, string>;

beforeEach(() => {
  fakeBrowser.reset();
  texts = new Map([[undefined, '']]);
  titles = new Map([[undefined, '保険証ガイド']]);
  const there = (tabId: number | undefined) => {
    if (tabId === 404) throw new Error('No tab with id: 404');
  };
  const get =
    (map: typeof texts) =>
    async ({ tabId }: Where) => {
      there(tabId);
      return map.get(tabId) ?? map.get(undefined);
    };
  Object.assign(fakeBrowser, {
    action: {
      getBadgeText: get(texts),
      getTitle: get(titles),
      setBadgeText: async ({ tabId, text }: Where & { text: string | null }) => {
        there(tabId);
        if (text === null) texts.delete(tabId);
        else texts.set(tabId, text);
      },
      // Chrome knows no way back from a title of a tab's own.
      setTitle: async ({ tabId, title }: Where & { title: string }) => {
        there(tabId);
        titles.set(tabId, title);
      },
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
  });
});

describe('the mark of a tab with help', () => {
  it('is a question mark with words for a screen reader, and goes again', async () => {
    await showHelpBadge(7, 'ja');
    expect(texts.get(7)).toBe('?');
    expect(titles.get(7)).toBe('保険証ガイド：この画面の助けがあります');
    await clearHelpBadge(7);
    expect(texts.has(7)).toBe(false);
    expect(titles.get(7)).toBe('保険証ガイド');
  });

  it('stands with the number of reminders, also when that changes later', async () => {
    await showHelpBadge(7, 'ja');
    texts.set(undefined, '3');
    await redrawHelpBadges('en');
    expect(texts.get(7)).toBe('3?');
  });

  it('leaves a tab that follows the reminders of all tabs, text and title', async () => {
    texts.set(undefined, '3');
    titles.set(undefined, '保険証ガイド：お知らせ3件');
    await showHelpBadge(7, 'ja');
    await clearHelpBadge(7);
    texts.set(undefined, '');
    titles.set(undefined, '保険証ガイド');
    await redrawHelpBadges('ja');
    expect(texts.has(7)).toBe(false);
    expect(titles.get(7)).toBe('保険証ガイド');
  });

  it('does not come back to a tab that has gone on', async () => {
    await showHelpBadge(7, 'ja');
    texts.delete(7);
    titles.delete(7);
    titles.set(undefined, 'Hokensho Guide');
    await redrawHelpBadges('en');
    expect([texts.has(7), titles.has(7)]).toEqual([false, false]);
  });

  it('survives a tab that was closed, or none at all', async () => {
    await showHelpBadge(404, 'ja');
    await showHelpBadge(undefined, 'ja');
    await clearHelpBadge(404);
    await clearHelpBadge(undefined);
    await redrawHelpBadges('ja');
    expect([texts.size, titles.size]).toEqual([1, 1]);
    expect((await fakeBrowser.storage.session.get('tabsWithHelp')).tabsWithHelp).toEqual([]);
  });
});
