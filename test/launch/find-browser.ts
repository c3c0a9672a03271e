import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as download from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const applications = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const programs = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

const cacheDir = join(homedir(), '.cache', 'hokensho-guide');

function candidates(kind: BrowserKind): string[] {
  const { PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  const combine = (folders: (string | undefined)[], names: string[]) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  if (process.platform === 'darwin')
    return combine(['/Applications', join(homedir(), 'Applications')], applications[kind]);
  if (process.platform === 'win32')
    return combine([ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA], programs[kind]);
  return combine(PATH.split(delimiter), commands[kind]).sort(
    (a, b) => rank(kind, a) - rank(kind, b),
  );
}

/** The order of `commands` matters more than the order of the folders on the path. */
function rank(kind: BrowserKind, path: string): number {
  return commands[kind].findIndex((name) => path.endsWith(`/${name}`));
}

/** Where the browser is installed on this computer, or downloaded by an earlier start. */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const wanted = kind === 'firefox' ? download.Browser.FIREFOX : download.Browser.CHROME;
  const downloaded = await download.getInstalledBrowsers({ cacheDir });
  const own = downloaded.filter(({ browser }) => browser === wanted);
  return [...candidates(kind), ...own.map((one) => one.executablePath)].find((path) =>
    existsSync(path),
  );
}

function isDebianRoot(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function installWithApt(kind: BrowserKind): void {
  const names = [kind === 'firefox' ? 'firefox-esr' : 'chromium', 'fonts-noto-cjk'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-qq', '--no-install-recommends', ...names], options);
}

async function installByDownload(kind: BrowserKind): Promise<void> {
  const platform = download.detectBrowserPlatform();
  if (!platform) throw new Error('no build for this system');
  const browser = kind === 'firefox' ? download.Browser.FIREFOX : download.Browser.CHROME;
  const buildId = await download.resolveBuildId(browser, platform, 'stable');
  await download.install({ browser, buildId, cacheDir });
}

/**
 * Finds the browser, or installs it where that is possible: with apt on Debian as root, else by
 * downloading a build into the user's cache folder.
 * @throws an Error of one sentence for the person, saying what to install.
 */
export async function findOrInstallBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  console.log(`No ${kind} found on this computer. Installing one …`);
  try {
    if (isDebianRoot()) installWithApt(kind);
    else await installByDownload(kind);
  } catch {
    // What matters to the person is said below.
  }
  const installed = await findBrowser(kind);
  if (installed) return installed;
  const names =
    kind === 'firefox' ? 'Firefox (142 or newer)' : 'Chromium or Google Chrome (120 or newer)';
  throw new Error(`Please install ${names}, then run this again.`);
}
