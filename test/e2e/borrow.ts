import type { browser as extensionApi } from 'wxt/browser';
import type { BrowserKind } from '../launch/find-browser';
import { endsWithTheRun } from '../launch/own-temp';
import { checkQuiet, type Harness, launch } from './harness';

declare const chrome: typeof extensionApi;

const lent = new Map<BrowserKind, Harness>();

/**
 * The browser of this worker, tidied up: as it was after the installation. Starting one takes longer
 * than most files need. `close` gives it back, after the same checks as at the end of a browser. For
 * what leaves traces (the extension goes, is erased, updated or has just come): `launch`.
 */
export async function borrow(kind: BrowserKind): Promise<Harness> {
  const harness = (await asGoodAsNew(lent.get(kind))) ?? (await launch(kind));
  lent.set(kind, harness);
  endsWithTheRun(harness.browser.process()?.pid);
  const close = async () => {
    // What goes on in a tab would slow down the other browser's tests.
    await closePages(harness);
    checkQuiet(harness);
  };
  return { ...harness, close };
}

async function closePages({ browser, desk }: Harness): Promise<void> {
  const stays = await desk();
  for (const page of await browser.pages())
    if (page !== stays && page.url() !== 'about:blank') await page.close();
}

/** Null where there is none, or where the last file left it in no state to be used. */
async function asGoodAsNew(harness: Harness | undefined): Promise<Harness | null> {
  if (!harness) return null;
  try {
    await closePages(harness);
    const desk = await harness.desk();
    await desk.evaluate(async () => {
      const { host_permissions = [], optional_permissions = [] } = chrome.runtime.getManifest();
      const { origins = [], permissions = [] } = await chrome.permissions.getAll();
      const given = {
        origins: origins.filter((one) => !host_permissions.includes(one)),
        permissions: permissions.filter((one) => optional_permissions.includes(one as never)),
      };
      if (Object.values(given).flat().length > 0) await chrome.permissions.remove(given as never);
    });
    await harness.storage.clear('session');
    await harness.storage.clear('local');
    harness.requests.length = 0;
    harness.errors.length = 0;
    return harness;
  } catch {
    await harness.close().catch(() => undefined);
    return null;
  }
}
