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
  const get =
    (map: typeof texts) =>
    async ({ tabId }: Where) =>
      map.get(tabId) ?? map.get(undefined);
  Object.assign(fakeBrowser, {
    action: {
      getBadgeText: get(texts),
      getTitle: get(titles),
      setBadgeText: async ({ tabId, text }: Where & { text: string }) => {
        if (tabId === 404) throw new Error('No tab with id: 404');
        texts.set(tabId, text);
      },
      setTitle: async ({ tabId, title }: Where & { title: string }) => {
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
    expect(texts.get(7)).toBe('');
    expect(titles.get(7)).toBe('保険証ガイド');
  });

  it('stands with the number of reminders, also when that changes later', async () => {
    await showHelpBadge(7, 'ja');
    texts.set(undefined, '3');
    await redrawHelpBadges('en');
    expect(texts.get(7)).toBe('3?');
    await clearHelpBadge(7);
    expect(texts.get(7)).toBe('3');
  });

  it('does not come back to a tab that has gone on', async () => {
    await showHelpBadge(7, 'ja');
    texts.delete(7);
    await redrawHelpBadges('ja');
    expect(texts.has(7)).toBe(false);
    expect((await fakeBrowser.storage.session.get('tabsWithHelp')).tabsWithHelp).toEqual([]);
  });

  it('survives a tab that was closed, or none at all', async () => {
    await showHelpBadge(404, 'ja');
    await showHelpBadge(undefined, 'ja');
    await clearHelpBadge(undefined);
    expect(texts.size).toBe(1);
  });
});
