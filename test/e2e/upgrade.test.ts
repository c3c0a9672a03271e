import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { helpKey, usualHelp } from '@/lib/people/help';
import { buildFolder } from '../launch/launch';
import { browserKinds, launch } from './harness';

declare const chrome: typeof extensionApi;

const frozen = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/states/${name}.json`, import.meta.url), 'utf8'));

/** What builds from before have left: every version of the state there was, the present one too. */
const older = ['v1-household', 'v2-household', 'v3-household', 'v4-household'];

function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

describe.each(browserKinds)('an update of the extension, in %s', (kind) => {
  test('keeps what lies in the browser, from every version there was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-build-'));
    cpSync(buildFolder(kind), folder, { recursive: true });
    setVersion(folder, '0.0.1');
    const harness = await launch(kind, { folder });
    const version = async () =>
      (await harness.desk()).evaluate(() => chrome.runtime.getManifest().version);
    const help = { ...usualHelp, off: ['www.kyoukaikenpo.or.jp'] };
    expect(await version()).toBe('0.0.1');
    for (const [nth, name] of older.entries()) {
      await harness.storage.clear();
      const state = frozen(name);
      await harness.storage.write({ state, [helpKey]: help });
      const next = `0.0.${nth + 2}`;
      setVersion(folder, next);
      await harness.browser.installExtension(folder);
      await harness.deskAnew();
      expect(await version()).toBe(next);
      expect(await harness.storage.read()).toEqual({ state, [helpKey]: help });

      const page = await harness.open('options.html', { width: 1024, height: 768 });
      const nicknames = state.people.map((one: { nickname: string }) => one.nickname);
      await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(nicknames[0]);
      const shown = await page.evaluate(() => document.body.innerText);
      for (const one of nicknames) expect(shown).toContain(one);
      await page.close();
    }
    const welcomes = () =>
      chrome.extension
        .getViews({ type: 'tab' })
        .filter((view) => (view as unknown as typeof window).location.pathname === '/welcome.html');
    expect(await (await harness.desk()).evaluate(`(${welcomes})().length`)).toBe(0);
    await harness.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
