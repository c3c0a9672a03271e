import { browser } from 'wxt/browser';

/**
 * Sites on which somebody always wants the help. The browser itself remembers them, as permissions
 * given for one host each, so there is no second list to fall out of step with.
 */
const scriptId = 'site';
const script = 'site-button.js';

const patternOf = (host: string) => `https://${host}/*`;
const hostOf = (pattern: string) => /^https:\/\/([a-z0-9.-]+)\/\*$/.exec(pattern)?.[1] ?? null;

/** The hosts the extension came with; they are nobody's choice. */
const builtIn = () => new Set(browser.runtime.getManifest().host_permissions ?? []);

/** Hosts given by a person, in the order of the alphabet. */
export async function sitesAlways(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((pattern) => !builtIn().has(pattern)).map(hostOf);
  return given.filter((host) => host !== null).sort();
}

/** The extension came with the right to see it. */
export const isPortal = (address: URL | null): boolean =>
  address?.protocol === 'https:' && builtIn().has(patternOf(address.host));

/** One host under https, by its name: nothing else is ever asked for. */
export const canAskFor = ({ protocol, host }: URL): boolean =>
  protocol === 'https:' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !/^[\d.]+$/.test(host);

/** To be called in the click itself, before anything is awaited: the browser insists on it. */
export const askForSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);

/** Takes a site off the list; the permission goes back to the browser. */
export async function leaveSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
  await registerSites();
}

/** Gives back every host, also what was given for all sites at once in the browser's own settings. */
export async function leaveAllSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((pattern) => !builtIn().has(pattern));
  // One by one: where the browser refuses one, the others go all the same.
  for (const pattern of given)
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await registerSites();
}

/**
 * Has the browser bring the small script to these sites, and to no others. It does not matter how
 * often, or after what, this is called.
 */
export function registerSites(): Promise<void> {
  // A page that gives a site back and the background that hears of it would do this at once, and the
  // second to unregister would be refused.
  return navigator.locks.request('sites', register);
}

async function register(): Promise<void> {
  const { scripting } = browser;
  const matches = (await sitesAlways()).map(patternOf);
  const ids = [scriptId];
  const registered = (await scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids });
    return;
  }
  const wanted = {
    id: scriptId,
    js: [script],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await scripting.updateContentScripts([wanted]);
  else await scripting.registerContentScripts([wanted]);
}

/**
 * To be called whenever the background starts, before anything is awaited. The popup may be closed
 * while the browser asks (Firefox does that), and permissions are taken back in the browser's own
 * settings: so the background listens, and not whoever asked.
 */
export function keepSites(): void {
  let last: Promise<void> = Promise.resolve();
  const again = () => {
    last = last.then(registerSites).catch(() => undefined);
  };
  const { permissions, runtime } = browser;
  permissions.onAdded.addListener(again);
  permissions.onRemoved.addListener(again);
  // An update forgets what was registered.
  runtime.onInstalled.addListener(again);
  runtime.onStartup.addListener(again);
}

/** Calls back when a site was added or taken off. */
export function watchSites(listener: (hosts: string[]) => void, signal: AbortSignal): void {
  const changed = () => void sitesAlways().then((hosts) => signal.aborted || listener(hosts));
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}
