import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'wxt';
import { type BrowserKind, findBrowser, findOrInstallBrowser } from './find-browser';
import { type Launched, launchBrowser } from './launch';

/** `npm start [-- firefox | chromium]`: builds, and opens a browser with the extension in it. */
async function chooseBrowser(wanted: string | undefined): Promise<BrowserKind> {
  if (wanted === 'firefox' || wanted === 'chromium') return wanted;
  if (wanted) throw new Error(`Unknown browser "${wanted}": say firefox or chromium.`);
  const hasOnlyFirefox = !(await findBrowser('chromium')) && (await findBrowser('firefox'));
  return hasOnlyFirefox ? 'firefox' : 'chromium';
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function showPracticePortal(kind: BrowserKind, { browser, baseUrl, close }: Launched) {
  const [page = await browser.newPage()] = await browser.pages();
  // Firefox reports no load event for a page of an extension.
  await page.goto(`${baseUrl}practice.html`, kind === 'firefox' ? { waitUntil: [] } : {});
  console.log(
    'The practice portal is open. For the popup: the puzzle-piece button > 保険証ガイド, ' +
      'or Alt+Shift+K. Close the browser to end.',
  );
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await close();
}

async function main(): Promise<void> {
  const kind = await chooseBrowser(process.argv[2]);
  await findOrInstallBrowser(kind);
  await build({ browser: kind === 'firefox' ? 'firefox' : 'chrome' });
  if (hasDisplay()) return showPracticePortal(kind, await launchBrowser(kind, { headless: false }));
  console.log('This machine has no display, so here are pictures instead of a window.');
  mkdirSync('.screenshots', { recursive: true });
  execFileSync(process.execPath, [...process.execArgv, 'test/screenshots.ts', kind], {
    stdio: 'inherit',
  });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
