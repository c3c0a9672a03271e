import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserKind, findOrInstallBrowser } from './find-browser';

/** Pinned, so that the addresses of the extension's pages are known in Firefox. */
const firefoxUuid = '6f2c1a54-3b1e-4f0e-9d57-0c5f3a1b7e42';
const firefoxId = 'hokensho-guide@hokensho-guide.invalid';

export type Look = 'light' | 'dark' | 'forced-colors';

export interface LaunchRequest {
  headless: boolean;
  /** Firefox cannot change these after it has started; in Chromium they are set page by page. */
  look?: Look;
  /** Sends everything the browser asks of the network to this port of this machine. */
  proxyPort?: number;
  /** Another folder with an extension than the one that is built. */
  folder?: string;
  /** Addresses of more extensions, by id, in Firefox, which else gives each a new one. */
  uuids?: Readonly<Record<string, string>>;
}

export interface Launched {
  browser: Browser;
  extensionId: string;
  /** Ends with a slash. */
  baseUrl: string;
  /** Closes the browser, if nobody did, and removes its profile. */
  close(): Promise<void>;
}

/** Built by `npm run build`; the same files that are published. */
export function buildFolder(kind: BrowserKind): string {
  return resolve(
    import.meta.dirname,
    `../../.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  );
}

/** Without guesses of where the person goes next, every request seen is one that was asked for. */
function chromiumProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = JSON.stringify({
    net: { network_prediction_options: 2 },
    translate: { enabled: false },
  });
  writeFileSync(join(folder, 'Default', 'Preferences'), preferences);
  return folder;
}

function chromiumOptions({ headless, proxyPort }: LaunchRequest): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      ...(headless ? ['--disable-gpu', '--lang=ja', '--accept-lang=ja,en'] : []),
      ...(headless ? ['--hide-scrollbars', '--force-color-profile=srgb'] : []),
      ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--disable-quic'] : []),
    ],
  };
}

function firefoxOptions({ headless, look, proxyPort, uuids }: LaunchRequest): LaunchOptions {
  const proxy = proxyPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid, ...uuids }),
      'devtools.jsonview.enabled': false,
      ...(headless && {
        'intl.accept_languages': 'ja,en',
        // A new tab is an empty page of the web at first: one process for all of them.
        'dom.ipc.processPrelaunch.enabled': false,
        'dom.ipc.processCount': 1,
        'dom.ipc.keepProcessesAlive.web': 1,
        'ui.useOverlayScrollbars': 1,
        'extensions.openPopupWithoutUserGesture.enabled': true,
        // Nobody is there to answer the browser's own question for one more site.
        'extensions.webextOptionalPermissionPrompts': false,
      }),
      ...(look && { 'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1 }),
      ...(look === 'forced-colors' && { 'browser.display.document_color_use': 2 }),
      ...proxy,
    },
  };
}

/**
 * Starts a real browser with the built extension in it. `installExtension` and not
 * `--load-extension`, which branded Chrome ignores since 137.
 * @throws an Error of one sentence if there is no build, or no browser and none to be installed.
 */
export async function launchBrowser(kind: BrowserKind, request: LaunchRequest): Promise<Launched> {
  const folder = request.folder ?? buildFolder(kind);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no build for ${kind} yet: run npm run build.`);
  const { headless } = request;
  const userDataDir = kind === 'chromium' ? chromiumProfile() : undefined;
  const browser = await puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await findOrInstallBrowser(kind),
    headless,
    userDataDir,
    defaultViewport: null,
    ...(kind === 'firefox' ? firefoxOptions(request) : chromiumOptions(request)),
  });
  const close = async () => {
    await browser.close();
    if (userDataDir) rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = await browser.installExtension(folder);
    const origin =
      kind === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${extensionId}`;
    return { browser, extensionId, baseUrl: `${origin}/`, close };
  } catch (error) {
    await close();
    throw error;
  }
}
