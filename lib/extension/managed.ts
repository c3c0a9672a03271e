import { browser } from 'wxt/browser';
import { type Fault, fault, isRecord } from '@/lib/decision/check-facts';
import { everyLang, isLang, type Lang } from '@/lib/words/lang';

/**
 * What an administrator sets for the people of a workplace, by the browser's policies
 * (docs/for-administrators.md; the same shape for Chrome in assets/public/managed-schema.json).
 * Nobody can change it here.
 */
export interface Managed {
  /** The language to speak; null = everybody chooses. */
  lang: Lang | null;
  /** Hosts on which no help is offered. */
  sitesOff: readonly string[];
  /** Packs as JSON values, unchecked; a text that is no JSON is undefined. */
  packs: readonly unknown[];
  /** No welcome after installing: somebody else explains it. */
  hideWelcome: boolean;
  /** Settings that could not be understood, and are as if they were not there. */
  faults: readonly Fault[];
}

export const nothingManaged: Managed = {
  lang: null,
  sitesOff: [],
  packs: [],
  hideWelcome: false,
  faults: [],
};

/** As many packs can be rolled out; each is read whenever a page of the extension opens. */
const mostManagedPacks = 20;

/** Never rejects: Firefox does if there is no policy at all. */
export async function readManaged(): Promise<Managed> {
  const raw = await browser.storage.managed?.get().catch(() => ({}));
  return managedFrom(raw);
}

/** The settings of the policies, held to their shape. What is not set is absent, null or empty. */
export function managedFrom(raw: unknown): Managed {
  const set: Record<string, unknown> = isRecord(raw) ? raw : {};
  const faults: Fault[] = [];
  const list = (name: string): unknown[] => {
    const value = set[name];
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    faults.push(fault(name, '[ … ]', value, 'wrong-kind'));
    return [];
  };
  const { language } = set;
  if (language !== undefined && language !== null && language !== '' && !isLang(language))
    faults.push(fault('language', everyLang.join(' | '), language, 'not-listed'));
  const sitesOff = list('sitesOff').flatMap((site, index) => {
    if (typeof site === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(site))
      return site.toLowerCase();
    faults.push(fault(`sitesOff[${index}]`, 'www.example.jp', site, 'wrong-kind'));
    return [];
  });
  const packs = list('packs');
  if (packs.length > mostManagedPacks)
    faults.push(fault('packs', `≤ ${mostManagedPacks}`, packs.length, 'out-of-range'));
  const { hideWelcome = false } = set;
  if (typeof hideWelcome !== 'boolean')
    faults.push(fault('hideWelcome', 'true | false', hideWelcome, 'wrong-kind'));
  return {
    lang: isLang(language) ? language : null,
    sitesOff,
    packs: packs.slice(0, mostManagedPacks).map(jsonOf),
    hideWelcome: hideWelcome === true,
    faults,
  };
}

/** True on a host that an administrator has switched off, or on one beneath it. */
export function isSiteOff({ sitesOff }: Pick<Managed, 'sitesOff'>, host: string | null): boolean {
  return host !== null && sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Chrome's policies can hold a pack only as text, Firefox's as it is too. */
function jsonOf(pack: unknown): unknown {
  if (typeof pack !== 'string') return pack;
  try {
    return JSON.parse(pack.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Calls back when an administrator changes something while a page is open. */
export function watchManaged(listener: (now: Managed) => void, signal?: AbortSignal): void {
  const changed = (_: unknown, area: string) => {
    if (area === 'managed') void readManaged().then((now) => signal?.aborted || listener(now));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}
