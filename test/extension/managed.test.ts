import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isSiteOff, managedFrom, nothingManaged, readManaged } from '../../lib/extension/managed';

test('an administrator may set language, hosts without help, and packs as text or as they are', () => {
  const set = {
    language: 'en',
    sitesOff: ['MYNA.go.jp'],
    packs: ['\ufeff{"id": "a"}', { id: 'b' }],
    hideWelcome: true,
  };
  expect(managedFrom(set)).toEqual({
    lang: 'en',
    sitesOff: ['myna.go.jp'],
    packs: [{ id: 'a' }, { id: 'b' }],
    hideWelcome: true,
    faults: [],
  });
});

test.each([undefined, null, {}, [], 'x', { language: '', packs: null, somethingNew: 1 }])(
  '%j sets nothing and is no fault',
  (raw) => {
    expect(managedFrom(raw)).toEqual(nothingManaged);
  },
);

test('what cannot be understood is named, and the rest holds', () => {
  const sitesOff = ['https://a.example/', 'b.example'];
  const set = { language: 'xx', sitesOff, packs: {}, hideWelcome: 'yes' };
  const { faults, ...rest } = managedFrom(set);
  expect(rest).toEqual({ lang: null, sitesOff: ['b.example'], packs: [], hideWelcome: false });
  expect(faults.map(({ path }) => path)).toEqual([
    'language',
    'sitesOff[0]',
    'packs',
    'hideWelcome',
  ]);
});

test('a text that is no JSON stays in its place, so that it can be named', () => {
  expect(managedFrom({ packs: ['{', { id: 'b' }] }).packs).toEqual([undefined, { id: 'b' }]);
});

test('more packs than a page should read are named and left out', () => {
  const { packs, faults } = managedFrom({ packs: Array(30).fill({}) });
  expect(packs).toHaveLength(20);
  expect(faults).toMatchObject([{ path: 'packs', found: '30' }]);
});

test.each([
  ['myna.go.jp', true],
  ['img.myna.go.jp', true],
  ['notmyna.go.jp', false],
  ['go.jp', false],
  [null, false],
])('%s is switched off by myna.go.jp: %s', (host, off) => {
  expect(isSiteOff({ sitesOff: ['myna.go.jp'] }, host)).toBe(off);
});

test('a browser without policies, or without this storage, sets nothing', async () => {
  const storage = fakeBrowser.storage as unknown as { managed?: { get: () => Promise<unknown> } };
  const { managed } = storage;
  storage.managed = { get: vi.fn().mockRejectedValue(new Error('no managed storage manifest')) };
  expect(await readManaged()).toEqual(nothingManaged);
  delete storage.managed;
  expect(await readManaged()).toEqual(nothingManaged);
  if (managed) storage.managed = managed;
});
