import { browser } from 'wxt/browser';
import type { Fault } from '@/lib/decision/check-facts';
import type { Lang } from '@/lib/words/catalogue';

/**
 * What the scripts on a page may ask the background for. Ids and yes/no only: nothing that stands
 * on the page travels, and nobody's answers come back.
 */
export type Message =
  /** A page with help was recognised: bring the button, unless it was put away in this tab. */
  | { type: 'offer-help' }
  /** The button is drawn, or changes: in which language. */
  | { type: 'which-language' }
  /** The panel opens: the language, and whose checklist would be changed. */
  | { type: 'whose-checklist' }
  /** The button was put away: not again in this tab until the browser is closed. */
  | { type: 'put-away' }
  /** The button on the portal was pressed: bring the panel into this tab. */
  | { type: 'inject-help' }
  /** The person confirmed the status shown: keep it for the person in front. */
  | { type: 'take-over'; registered: boolean };

export interface Answers {
  'offer-help': { offered: boolean };
  'which-language': { lang: Lang };
  'whose-checklist': { lang: Lang; nickname: string };
  'put-away': { putAway: boolean };
  'inject-help': { injected: boolean };
  'take-over': { fault: Fault | null };
}

export interface Sender {
  /** The tab the message came from; undefined from a page outside tabs, such as the popup. */
  tabId: number | undefined;
  frameId: number | undefined;
  /** Host of the page or frame the message came from; null if the browser does not say. */
  host: string | null;
}

type Type = Message['type'];
export type Handlers = {
  [T in Type]: (message: Extract<Message, { type: T }>, sender: Sender) => Promise<Answers[T]>;
};

/** Asks the background. Rejects if nobody answers: the extension was updated or removed. */
export function ask<M extends Message>(message: M): Promise<Answers[M['type']]> {
  return browser.runtime.sendMessage(message).then((answer) => {
    if (answer === undefined || answer === null) throw new Error('No answer from the extension');
    return answer as Answers[M['type']];
  });
}

/** Answers the scripts of this extension; what is not a {@link Message} is left unanswered. */
export function answer(handlers: Handlers): void {
  // Not a returned promise: Chrome understands those only since 2026, `sendResponse` always.
  browser.runtime.onMessage.addListener((raw: unknown, from, sendResponse) => {
    if (from.id !== browser.runtime.id || !isMessage(raw)) return undefined;
    // That a message meets the handler of its own type is plain here, but not to TypeScript.
    const handle = handlers[raw.type] as (message: Message, sender: Sender) => Promise<unknown>;
    handle(raw, { tabId: from.tab?.id, frameId: from.frameId, host: hostOf(from.url) }).then(
      sendResponse,
      () => sendResponse(undefined),
    );
    return true;
  });
}

const hostOf = (url: string | undefined) =>
  url && URL.canParse(url) ? new URL(url).hostname : null;

const bare = [
  'offer-help',
  'which-language',
  'whose-checklist',
  'put-away',
  'inject-help',
] satisfies Type[];

/** Nothing but the message: one key too many and it is not ours. */
export function isMessage(raw: unknown): raw is Message {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return false;
  const keys = Object.keys(raw).length;
  if (bare.some((type) => type === raw.type)) return keys === 1;
  const hasStatus = 'registered' in raw && typeof raw.registered === 'boolean';
  return raw.type === 'take-over' && hasStatus && keys === 2;
}
