import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  canAskFor,
  isPortal,
  keepSites,
  leaveAllSites,
  leaveSite,
  registerSites,
  sitesAlways,
} from '../../lib/extension/sites';

const portal = 'https://myna.go.jp/*';
let origins: string[];
let scripts: { id: string; matches: string[] }[];
const onAdded = { addListener: vi.fn(), removeListener: vi.fn() };
const onRemoved = { addListener: vi.fn(), removeListener: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  origins = [portal];
  scripts = [];
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    host_permissions: [portal],
  } as never);
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins }),
      remove: async ({ origins: gone }: { origins: string[] }) => {
        origins = origins.filter((one) => !gone.includes(one));
        return true;
      },
      onAdded,
      onRemoved,
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (now: typeof scripts) => {
        if (scripts.length > 0) throw new Error('Duplicate script ID');
        scripts = now;
      },
      updateContentScripts: async (now: typeof scripts) => {
        scripts = now;
      },
      unregisterContentScripts: async () => {
        if (scripts.length === 0) throw new Error('Nonexistent script ID');
        scripts = [];
      },
    },
  });
});

describe('sites where the help is always used', () => {
  it('are those that a person gave, host by host', async () => {
    origins = [
      portal,
      'https://b.example/*',
      'https://a.example/*',
      'https://*/*',
      'https://*.c/*',
    ];
    expect(await sitesAlways()).toEqual(['a.example', 'b.example']);
  });

  it('have the small script registered, and no others have, however often that is done', async () => {
    await registerSites();
    expect(scripts).toEqual([]);
    origins.push('https://a.example/*');
    await registerSites();
    await registerSites();
    expect(scripts).toMatchObject([
      { id: 'site', matches: ['https://a.example/*'], persistAcrossSessions: true },
    ]);
    origins.push('https://b.example/*');
    await registerSites();
    expect(scripts[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
  });

  it('are left one by one, or all at once; the portal stays', async () => {
    origins.push('https://a.example/*', 'https://b.example/*', 'https://c.example/*');
    await registerSites();
    await leaveSite('b.example');
    expect(scripts[0]?.matches).toEqual(['https://a.example/*', 'https://c.example/*']);
    await leaveAllSites();
    expect(scripts).toEqual([]);
    expect(origins).toEqual([portal]);
  });

  it('are left also where the browser was told to give all of them', async () => {
    origins.push('https://*/*', 'https://a.example/*');
    await leaveAllSites();
    expect(origins).toEqual([portal]);
  });

  it('may be left by a page and by the background at once', async () => {
    origins.push('https://a.example/*');
    await registerSites();
    origins = [portal];
    await Promise.all([registerSites(), registerSites()]);
    expect(scripts).toEqual([]);
  });

  it('are registered when the browser gives the permission, whoever asked', async () => {
    keepSites();
    const [given] = onAdded.addListener.mock.calls[0] as [() => void];
    origins.push('https://a.example/*');
    given();
    await vi.waitFor(() => expect(scripts).toHaveLength(1));
    const [taken] = onRemoved.addListener.mock.calls[0] as [() => void];
    origins = [portal];
    taken();
    await vi.waitFor(() => expect(scripts).toHaveLength(0));
  });
});

describe('what is asked for', () => {
  it.each([
    ['https://www.example.or.jp/a?b#c', true],
    ['http://www.example.or.jp/', false],
    ['https://www.example.or.jp:8443/', false],
    ['https://192.0.2.1/', false],
    ['https://localhost/', false],
    ['https://[2001:db8::1]/', false],
  ])('%s: %s', (url, can) => expect(canAskFor(new URL(url))).toBe(can));

  it.each([
    ['https://myna.go.jp/medicines', true],
    ['http://myna.go.jp/', false],
    ['https://myna.go.jp.example.com/', false],
    ['https://myna.go.jp:444/', false],
  ])('the portal is not: %s', (url, is) => expect(isPortal(new URL(url))).toBe(is));
});
