import { browser } from 'wxt/browser';
import { handsOn, helpIsHere } from './here';
import { callPage, type News, type PageLine } from './side-port';

/** What the side panel knows of the tab in front. */
export type Followed =
  | { is: 'waiting' }
  /** Nobody has let us in there, or the browser lets nobody in; we cannot tell which. */
  | { is: 'unseen'; tabId: number | null }
  | { is: 'seen'; tabId: number; news: News; line: PageLine };

/** Time for a page to come after the one before it has gone (ms). */
const later = 1_500;

/**
 * Follows the tab in front of the window in which the side panel stands, from tab to tab and from
 * page to page, until the signal. Only looks where it may look already; nothing is asked for.
 */
export function followFrontTab(onChange: (now: Followed) => void, signal: AbortSignal): void {
  let windowId: number | undefined;
  let ownTab: number | undefined;
  let front: number | null = null;
  let line: PageLine | null = null;
  let isSeen = false;
  let turn = 0;

  function leave(): void {
    turn += 1;
    line?.hangUp();
    line = null;
    isSeen = false;
  }

  async function go(tabId: number): Promise<void> {
    leave();
    front = tabId;
    const mine = turn;
    const isOver = () => mine !== turn || signal.aborted;
    const isLetIn = await handsOn(tabId);
    if (isOver()) return;
    if (!isLetIn) return onChange({ is: 'unseen', tabId });
    try {
      const called = callPage(tabId, {
        onNews(news) {
          if (isOver()) return;
          isSeen = true;
          onChange({ is: 'seen', tabId, news, line: called });
        },
        // The page went elsewhere: `onUpdated` says when the next one is there.
        onBroken() {
          if (isOver()) return;
          leave();
          onChange({ is: 'waiting' });
          // Where the next page was there before the line broke, nothing else would tell.
          setTimeout(again, later);
        },
      });
      line = called;
    } catch {
      onChange({ is: 'unseen', tabId });
    }
  }

  const again = () => {
    if (front !== null && !isSeen) void go(front);
  };

  function listen<L extends (...args: never[]) => void>(
    event: { addListener(listener: L): void; removeListener(listener: L): void },
    listener: L,
  ): void {
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener));
  }

  async function start(): Promise<void> {
    windowId = (await browser.windows.getCurrent()).id;
    ownTab = (await browser.tabs.getCurrent().catch(() => undefined))?.id;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (signal.aborted) return;
    if (tab?.id !== undefined && tab.id !== ownTab) void go(tab.id);
    else onChange({ is: 'unseen', tabId: null });
  }

  listen(browser.tabs.onActivated, (active) => {
    if (active.windowId !== windowId || active.tabId === ownTab) return;
    onChange({ is: 'waiting' });
    void go(active.tabId);
  });
  listen(browser.tabs.onUpdated, (tabId, { status }) => {
    if (tabId === front && status === 'complete' && !line) void go(tabId);
  });
  listen(browser.permissions.onAdded, again);
  listen(browser.runtime.onMessage, (raw: unknown, from) => {
    if (from.id === browser.runtime.id && helpIsHere(raw) === front) again();
    return undefined;
  });
  signal.addEventListener('abort', leave);
  void start().catch(() => onChange({ is: 'unseen', tabId: null }));
}
