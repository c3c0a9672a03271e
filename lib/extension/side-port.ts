import { browser } from 'wxt/browser';
import { messageQuotes } from '@/lib/pages/status/message';
import { statusWords } from '@/lib/pages/status/words';
import type { PageView } from '@/lib/pages/view';
import { isLang, type Lang } from '@/lib/words/lang';
import { isId, isProgress, type Progress } from './messages';

/**
 * The line between the side panel and the page it stands beside: commands one way, news the other.
 * Ids of our own catalogues only, as everywhere. It breaks when either of the two goes.
 */
const name = 'hands';

export type Command =
  | { do: 'show-step'; step: Progress | null }
  | { do: 'mark-terms'; on: boolean }
  | { do: 'show-term'; id: string }
  | { do: 'speak'; lang: Lang };

export interface News {
  view: PageView;
  stepFound: boolean | null;
  marked: boolean | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasKeys = (value: Record<string, unknown>, ...keys: string[]) =>
  Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));

const isTerm = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-zA-Z]{2,30}$/.test(value);

export function isCommand(raw: unknown): raw is Command {
  if (!isRecord(raw)) return false;
  if (raw.do === 'show-step')
    return hasKeys(raw, 'do', 'step') && (raw.step === null || isProgress(raw.step));
  if (raw.do === 'mark-terms') return hasKeys(raw, 'do', 'on') && typeof raw.on === 'boolean';
  if (raw.do === 'speak') return hasKeys(raw, 'do', 'lang') && isLang(raw.lang);
  return raw.do === 'show-term' && hasKeys(raw, 'do', 'id') && isTerm(raw.id);
}

const listOf = (value: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= 200 && value.every(is);
const orNull = (value: unknown, is: (one: unknown) => boolean) => value === null || is(value);
const sites = ['mynaportal', 'insurer', 'government', 'other'];

/** Quotes are our own spelling of what may stand there, never the page's. */
const ourQuotes = new Set([...statusWords.map(({ quote }) => quote), ...messageQuotes]);
const isStatus = (value: unknown): boolean =>
  isRecord(value) && isId(value.id) && listOf(value.quotes, (one) => ourQuotes.has(one as string));
const isCount = (value: unknown): boolean =>
  isRecord(value) && hasKeys(value, 'id', 'count') && isTerm(value.id) && isNumber(value.count);
const isNumber = (value: unknown) => Number.isInteger(value);

const viewKeys = 'site insurer byName page status topics terms oldPaths'.split(' ');

function isView(raw: unknown): raw is PageView {
  if (!isRecord(raw)) return false;
  return (
    Object.keys(raw).every((key) => viewKeys.includes(key)) &&
    (raw.byName === undefined || typeof raw.byName === 'boolean') &&
    sites.includes(raw.site as string) &&
    orNull(raw.insurer, isId) &&
    orNull(raw.page, isId) &&
    orNull(raw.status, isStatus) &&
    listOf(raw.topics, isTerm) &&
    listOf(raw.terms, isCount) &&
    listOf(raw.oldPaths, isId)
  );
}

export const isNews = (raw: unknown): raw is News =>
  isRecord(raw) &&
  hasKeys(raw, 'view', 'stepFound', 'marked') &&
  isView(raw.view) &&
  [raw.stepFound, raw.marked].every((one) => orNull(one, (it) => typeof it === 'boolean'));

export interface SideLine {
  tell(news: News): void;
}

interface PageEnd {
  /** The side panel has come. @returns what to do with its commands. */
  onOpen(line: SideLine): (command: Command) => void;
  onClose(): void;
}

/** On the page: answers the side panel when it comes, one at a time, the newest one. */
export function serveSide({ onOpen, onClose }: PageEnd): void {
  let current: object | null = null;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    if (current) onClose();
    current = port;
    const obey = onOpen({ tell: (news) => current === port && port.postMessage(news) });
    port.onMessage.addListener((raw: unknown) => {
      if (current === port && isCommand(raw)) obey(raw);
    });
    const end = () => {
      void browser.runtime.lastError;
      removeEventListener('pagehide', leave);
      if (current !== port) return;
      current = null;
      onClose();
    };
    // A page that the browser keeps for going back holds its line in Firefox: it hangs up itself.
    const leave = () => {
      port.disconnect();
      end();
    };
    addEventListener('pagehide', leave);
    port.onDisconnect.addListener(end);
  });
}

export interface PageLine {
  say(command: Command): void;
  hangUp(): void;
}

/** In the side panel: calls the page of a tab, in which `page-hands.js` is already. */
export function callPage(
  tabId: number,
  { onNews, onBroken }: { onNews: (news: News) => void; onBroken: () => void },
): PageLine {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 });
  let isOpen = true;
  port.onMessage.addListener((raw: unknown) => {
    if (isOpen && isNews(raw)) onNews(raw);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    if (isOpen) onBroken();
    isOpen = false;
  });
  return {
    say: (command) => isOpen && port.postMessage(command),
    hangUp() {
      isOpen = false;
      port.disconnect();
    },
  };
}
