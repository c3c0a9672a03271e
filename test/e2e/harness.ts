import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { emptyState } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import { type BrowserKind, findBrowser } from '../launch/find-browser';
import { type Launched, type LaunchRequest, type Look, launchBrowser } from '../launch/launch';
import { startRecordingProxy } from './recording-proxy';
import { until } from './until';

declare const chrome: typeof extensionApi;

export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface Fixture {
  /** File name in test/fixtures/pages/, or the markup itself in `html`. */
  file?: string;
  html?: string;
  /** Content-Security-Policy header of the page, as the real site might send it. */
  csp?: string;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  look?: Look;
}

/** Browsers call home by themselves, whatever extension they hold. */
const browserHosts = /(^|\.)(google|googleapis|gvt1|gvt2|mozilla|firefox)\.(com|org|net)$/;

export function isBrowsersOwn(url: string): boolean {
  return browserHosts.test(new URL(url).hostname);
}

export type Harness = Awaited<ReturnType<typeof launch>>;

/** Chromium asks for an icon when it pleases, even while the page is being closed. */
const noIcon = '<link rel="icon" href="data:,">';

function fixtureText({ file, html }: Fixture): string {
  const text = html ?? readFileSync(new URL(`../fixtures/pages/${file}`, import.meta.url), 'utf8');
  const start = /<head[^>]*>/i.exec(text) ?? /<!doctype[^>]*>/i.exec(text);
  const place = start ? start.index + start[0].length : 0;
  return text.slice(0, place) + noIcon + text.slice(place);
}

/**
 * Answers every request of the page from `pages` (by address) and anything else with 404. What is
 * not in `pages` counts as a request: nobody announced it.
 */
async function serve(
  page: Page,
  pages: Record<string, Fixture>,
  requests: string[],
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/^https?:/.test(request.url())) return void request.continue();
    const fixture = pages[request.url().replace(/#.*$/, '')];
    // Browsers look for an icon by themselves where the page's policy keeps them from ours.
    if (!fixture && !request.url().endsWith('/favicon.ico')) requests.push(request.url());
    const answer = request.respond({
      status: fixture ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      headers: fixture?.csp ? { 'Content-Security-Policy': fixture.csp } : {},
      body: fixture ? fixtureText(fixture) : '',
    });
    // The page may be closed by now.
    return void answer.catch(() => undefined);
  });
}

/** In Chromium only, also while the page is open. */
export async function setLook(page: Page, look: Look): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced-colors' ? 'active' : 'none' },
  ]);
}

let tabs = 0;

/** In Chromium at once in the extension's own process: no other one is started for an empty page. */
async function newTab(kind: BrowserKind, { browser, baseUrl }: Launched): Promise<Page> {
  if (kind === 'firefox') return browser.newPage();
  tabs += 1;
  const url = `${baseUrl}manifest.json?${tabs}`;
  const client = await browser.target().createCDPSession();
  await client.send('Target.createTarget', { url });
  await client.detach();
  const page = await (await browser.waitForTarget((one) => one.url() === url)).page();
  if (!page) throw new Error('a new tab has no page');
  await isThere(page, url);
  return page;
}

/**
 * The tab of `Target.createTarget` has its address before it has the page, and `goto` may take the
 * arrival of that page for the one it waits for: what is asked then is lost with the page.
 */
function isThere(page: Page, url: string): Promise<unknown> {
  return until(
    page,
    (wanted) => location.pathname === wanted && document.readyState === 'complete',
    new URL(url).pathname,
  );
}

async function openExtensionPage(
  kind: BrowserKind,
  launched: Launched,
  path: string,
  { width = 1024, height = 768, look }: OpenOptions,
  errors: unknown[] = [],
): Promise<Page> {
  const page = await newTab(kind, launched);
  page.on('pageerror', (error) => errors.push(error));
  await page.setViewport({ width, height });
  // Firefox takes the look from its preferences at the start, and reports no load event here.
  if (look && kind === 'chromium') await setLook(page, look);
  if (kind === 'chromium') {
    await page.goto(launched.baseUrl + path);
    await isThere(page, launched.baseUrl + path);
  } else {
    await page.goto(launched.baseUrl + path, { waitUntil: [] });
    await page.waitForSelector('body *');
  }
  return page;
}

/**
 * The popup as a click on the icon opens it. Firefox shows it, but to nobody outside, so there the
 * popup's page is opened in a tab of the popup's size.
 */
async function openPopup(kind: BrowserKind, launched: Launched, over: Page): Promise<Page> {
  if (kind === 'firefox')
    return openExtensionPage(kind, launched, 'popup.html', { width: 360, height: 600 });
  const { browser, extensionId, baseUrl } = launched;
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  await over.bringToFront();
  await extension.triggerAction(over);
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${baseUrl}popup.html`));
  const popup = await target.asPage();
  await popup.waitForSelector('body *');
  return popup;
}

/** The inner size of the real popup over the toolbar, once it has taken its final shape. */
async function popupSize(kind: BrowserKind, launched: Launched, desk: Page) {
  if (kind === 'chromium') await openPopup(kind, launched, desk);
  else {
    await desk.bringToFront();
    await desk.evaluate(() => chrome.action.openPopup());
  }
  const read = () =>
    desk.evaluate(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' }) as unknown as (typeof window)[];
      return view?.document.querySelector('h1') && [view.innerWidth, view.innerHeight];
    });
  let before = '';
  for (let turn = 0; turn < 20; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const size = await read();
    if (size && String(size) === before) return { width: size[0], height: size[1] };
    before = String(size);
  }
  throw new Error(`the popup does not come to rest: ${before}`);
}

/**
 * What the extension keeps, read and written as its own pages do. What they show is kept a moment
 * later: this waits for every write that was asked for before.
 */
function storageOf(page: () => Promise<Page>) {
  type Area = 'local' | 'session';
  return {
    read: async (area: Area = 'local'): Promise<Record<string, unknown>> =>
      (await page()).evaluate(
        (name) => navigator.locks.request('household', () => chrome.storage[name].get(null)),
        area,
      ),
    write: async (values: Record<string, unknown>, area: Area = 'local'): Promise<void> =>
      (await page()).evaluate(
        (name, all) => navigator.locks.request('household', () => chrome.storage[name].set(all)),
        area,
        values,
      ),
    clear: async (area: Area = 'local'): Promise<void> =>
      (await page()).evaluate(
        (name) => navigator.locks.request('household', () => chrome.storage[name].clear()),
        area,
      ),
  };
}

/** The welcome page opens after every installation; no test but its own wants it in front. */
async function putWelcomeAway(
  kind: BrowserKind,
  { browser, baseUrl }: Launched,
  desk: () => Promise<Page>,
): Promise<void> {
  if (kind === 'chromium') {
    const target = await browser.waitForTarget((one) => one.url() === `${baseUrl}welcome.html`);
    await (await target.page())?.close();
    return;
  }
  // Firefox shows a tab that an extension opened to nobody outside.
  await (await desk()).evaluate(async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      const views = chrome.extension.getViews({ type: 'tab' }) as unknown as (typeof window)[];
      const welcome = views.find(({ location }) => location.pathname === '/welcome.html');
      if (welcome) return welcome.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no welcome page opened');
  });
}

/**
 * A real browser with the built extension, without a network (which language a browser begins in
 * depends on the language packs of the machine: see `startAnew`): whatever it asks of the
 * network is refused and listed in `requests`. Close it in `afterAll`:
 * that is where every spec finds out whether something was asked for.
 */
export async function launch(
  kind: BrowserKind,
  { look, folder, uuids }: Partial<Pick<LaunchRequest, 'look' | 'folder' | 'uuids'>> = {},
) {
  if (!(await findBrowser(kind))) throw new Error(`${kind} is not installed`);
  const proxy = await startRecordingProxy();
  const { requests } = proxy;
  const errors: unknown[] = [];
  const launched = await launchBrowser(kind, {
    headless: true,
    proxyPort: proxy.port,
    look,
    folder,
    uuids,
  });
  const { browser, baseUrl, extensionId } = launched;
  let deskPage: Promise<Page> | undefined;
  const desk = () => {
    deskPage ??= openExtensionPage(kind, launched, 'manifest.json', {});
    return deskPage;
  };
  const storage = storageOf(desk);
  await putWelcomeAway(kind, launched, desk);
  return {
    kind,
    browser,
    baseUrl,
    extensionId,
    /** Addresses the whole browser asked of the network. Fixtures do not count. */
    requests,
    /** What no page of the extension caught. */
    errors,
    /** A tab with the powers of the extension and nothing of ours running in it. */
    desk,
    /** The same after an update: the tab from before is dead. */
    deskAnew: async () => {
      const before = await deskPage;
      deskPage = undefined;
      await before?.close().catch(() => undefined);
      await desk();
    },
    storage,
    /** Forgets every answer, as for somebody new who reads this language. */
    startAnew: async (lang: Lang) => {
      await storage.clear('session');
      await storage.clear('local');
      await storage.write({ state: emptyState(lang) });
    },
    /** Opens a page of the extension by its path, such as `practice.html`, in a tab. */
    open: (path: string, options: OpenOptions = {}) =>
      openExtensionPage(kind, launched, path, { look, ...options }, errors),
    popup: (over: Page) => openPopup(kind, launched, over),
    popupSize: async () => popupSize(kind, launched, await desk()),
    /** Opens `url` in a tab, with saved pages standing in for the site's own. */
    visit: async (url: string, pages: Record<string, Fixture>, options: OpenOptions = {}) => {
      const page = await browser.newPage();
      await page.setViewport({ width: options.width ?? 1024, height: options.height ?? 768 });
      await serve(page, pages, requests);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    /** @throws if the extension asked for anything of the network, or left an error uncaught. */
    close: async () => {
      await launched.close();
      await proxy.close();
      checkQuiet({ requests, errors });
    },
  };
}

/** @throws if the extension asked for anything of the network, or left an error uncaught. */
export function checkQuiet({ requests, errors }: { requests: string[]; errors: unknown[] }): void {
  const foreign = requests.filter((url) => !isBrowsersOwn(url));
  if (errors.length > 0) throw new AggregateError(errors, `uncaught: ${errors.join('; ')}`);
  if (foreign.length > 0) throw new Error(`asked of the network: ${foreign.join(' ')}`);
}
