import { browser } from 'wxt/browser';
import type { Fault } from '@/lib/decision/check-facts';
import type { GuideId } from '@/lib/guides/guide';
import type { InsurerCard, PersonsInsurer } from '@/lib/insurers/card';
import type { InsurerSign } from '@/lib/insurers/signs';
import { type HelpManner, isMannerChange, type MannerChange } from '@/lib/people/help-manner';
import { personIdPattern } from '@/lib/people/id';
import { isLang, type Lang } from '@/lib/words/lang';
import type { Spoken } from '@/lib/words/trigger';

/** How far somebody has come in a guide. Ids of our own catalogue. */
export interface Progress {
  guide: GuideId;
  step: string;
}

/**
 * What the scripts on a page may ask the background for. Ids and yes/no only: nothing that stands
 * on the page travels. What comes back are words and rules of ours, nicknames, and of the answers
 * only where the person in front is insured.
 */
export type Message =
  /**
   * A page with help was recognised: bring the button, unless it was put away in this tab. `loggedIn`
   * as below; null = nothing new of it. In one message: each costs the page some of its time.
   */
  | { type: 'offer-help'; loggedIn: boolean | null }
  /** A page of the portal, before or after logging in. */
  | { type: 'at-portal'; loggedIn: boolean }
  /** A page of the portal is going. */
  | { type: 'portal-goes' }
  /** There is no help on the page any more. */
  | { type: 'help-gone' }
  /** The button is drawn, or changes: in which language, and what stands on it. */
  | { type: 'which-language' }
  /** The help is to speak a language whose words are not in the page yet. */
  | { type: 'bring-words'; lang: Lang }
  /** Somebody chose another language in the help: keep it, and bring its words. */
  | { type: 'use-language'; lang: Lang }
  /** The panel opens, or comes back to the front: the language, and whose checklist it is. */
  | { type: 'whose-checklist' }
  /** Somebody else is looked after now. Answered as the question before. */
  | { type: 'choose-person'; person: string }
  /** Where the panel stands, whether terms are marked. */
  | { type: 'which-manner' }
  | { type: 'keep-manner'; manner: MannerChange }
  /** Whose pages and rules are known: names and sites of all packs, built-in and imported. */
  | { type: 'which-insurers' }
  /** What is known of one of them. */
  | { type: 'which-insurer'; id: string }
  /** How far the guide has come in this tab; kept until the browser is closed. */
  | { type: 'which-progress' }
  | { type: 'keep-progress'; progress: Progress | null }
  /** The button was put away: not again in this tab until the browser is closed. */
  | { type: 'put-away' }
  /** No help on this site any more, until somebody switches it on again. */
  | { type: 'site-off' }
  /** The button on the portal was pressed: bring the panel into this tab. */
  | { type: 'inject-help' }
  /** The checklist: the popup where the browser opens it, else in a tab. */
  | { type: 'open-checklist' }
  /** The same help beside the page. */
  | { type: 'open-side' }
  /**
   * The status shown was confirmed, and whose it is: keep it for that person, and for nobody else;
   * null = for a first person, if there is still nobody.
   */
  | { type: 'take-over'; registered: boolean; person: string | null }
  /** Takes back what was taken over last for this person. */
  | { type: 'take-back'; person: string };

/** Whose help it is, and who else is looked after here. Names for our own panel, and of the answers the insurer. */
export interface Whose {
  lang: Lang;
  /** In the order of the household. */
  people: readonly { id: string; nickname: string }[];
  /** Who is in front; null = there is nobody yet. */
  current: string | null;
  /** Of the person in front, or what the first one will be called. */
  nickname: string;
  /** Where the person in front is insured; null = not chosen yet. */
  insurer: PersonsInsurer | null;
  /** Nothing is kept on this computer: others use it too. */
  keepNothing: boolean;
}

export interface Answers {
  /** With what the button says first, if one is coming. */
  'offer-help': { spoken: Spoken | null };
  'at-portal': { noted: boolean };
  'portal-goes': { noted: boolean };
  'help-gone': { gone: boolean };
  'which-language': Spoken;
  'bring-words': { brought: boolean };
  'use-language': { used: boolean };
  'whose-checklist': Whose;
  'choose-person': Whose;
  'which-manner': HelpManner & { canOpenSide: boolean };
  'keep-manner': { kept: boolean };
  'which-insurers': { insurers: InsurerSign[] };
  'which-insurer': { card: InsurerCard | 'built-in' | null };
  'which-progress': { progress: Progress | null };
  'keep-progress': { kept: boolean };
  'put-away': { putAway: boolean };
  'site-off': { off: boolean };
  'inject-help': { injected: boolean };
  'open-checklist': { opened: boolean };
  'open-side': { opened: boolean };
  'take-over': { fault: Fault | null };
  'take-back': { back: boolean };
}

export interface Sender {
  /** The tab the message came from; undefined from a page outside tabs, such as the popup. */
  tabId: number | undefined;
  windowId: number | undefined;
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
    const { tab, frameId, url } = from;
    handle(raw, { tabId: tab?.id, windowId: tab?.windowId, frameId, host: hostOf(url) }).then(
      sendResponse,
      () => sendResponse(undefined),
    );
    return true;
  });
}

const hostOf = (url: string | undefined) =>
  url && URL.canParse(url) ? new URL(url).hostname : null;

const isPackId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z-]{0,29}\d{0,3}$/.test(value);

const isPersonId = (value: unknown): value is string =>
  typeof value === 'string' && personIdPattern.test(value);

const isBoolean = (value: unknown) => typeof value === 'boolean';

/** What a message carries beside its type, and how that is told from anything else. */
const carries: Record<Type, Readonly<Record<string, (value: unknown) => boolean>>> = {
  'offer-help': { loggedIn: (value) => value === null || isBoolean(value) },
  'at-portal': { loggedIn: isBoolean },
  'portal-goes': {},
  'help-gone': {},
  'which-language': {},
  'bring-words': { lang: isLang },
  'use-language': { lang: isLang },
  'whose-checklist': {},
  'choose-person': { person: isPersonId },
  'which-manner': {},
  'keep-manner': { manner: isMannerChange },
  'which-insurers': {},
  'which-insurer': { id: isPackId },
  'which-progress': {},
  'keep-progress': { progress: (value) => value === null || isProgress(value) },
  'put-away': {},
  'site-off': {},
  'inject-help': {},
  'open-checklist': {},
  'open-side': {},
  'take-over': {
    registered: isBoolean,
    person: (value) => value === null || isPersonId(value),
  },
  'take-back': { person: isPersonId },
};

/** An id of our catalogues: too short and too plain to be anything that stands on a page. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= 40 &&
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value) &&
  !/\d{4}/.test(value);

export const isProgress = (value: unknown): value is Progress =>
  isPlain(value) && Object.keys(value).length === 2 && isId(value.guide) && isId(value.step);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing but the message: one key too many and it is not ours. */
export function isMessage(raw: unknown): raw is Message {
  if (!isPlain(raw) || typeof raw.type !== 'string' || !Object.hasOwn(carries, raw.type))
    return false;
  const more = Object.entries(carries[raw.type as Type]);
  const isWhole = Object.keys(raw).length === more.length + 1;
  return isWhole && more.every(([key, is]) => Object.hasOwn(raw, key) && is(raw[key]));
}
