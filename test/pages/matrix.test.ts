import { describe, expect, it } from 'vitest';
import { otherPages } from '@/lib/pages/elsewhere';
import type { Page } from '@/lib/pages/page';
import { portalPages } from '@/lib/pages/portal';
import { hostsTheRecogniser, siteOf } from '@/lib/pages/sites';

interface PageFile {
  examples: string[];
}

const files = Object.entries({
  ...import.meta.glob<PageFile>('../../lib/pages/portal/*.ts', { eager: true }),
  ...import.meta.glob<PageFile>('../../lib/pages/elsewhere/*.ts', { eager: true }),
}).filter(([path]) => !path.endsWith('/index.ts'));

const pageOf = (file: object) =>
  Object.values(file).find((one): one is Page => 'id' in one) as Page;
const all = [...portalPages, ...otherPages];
const examples = files.flatMap(([, file]) =>
  file.examples.map((address) => ({ id: pageOf(file).id, address })),
);

describe('every page file', () => {
  it.each(files)('%s names its page after itself, has examples and is listed', (path, file) => {
    const page = pageOf(file);
    const name = /([\w-]+)\.ts$/.exec(path)?.[1];
    expect(page.id === name || page.id === `portal-${name}`).toBe(true);
    expect(file.examples.length).toBeGreaterThan(0);
    expect(all).toContain(page);
  });

  it('is listed once, under an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(files.length);
    expect(all).toHaveLength(files.length);
  });
});

describe('every example is its own page and nobody else’s', () => {
  it.each(examples)('$address → $id', ({ id, address }) => {
    expect(all.filter((page) => page.at(new URL(address))).map((page) => page.id)).toEqual([id]);
  });
});

/** What an attacker, a typing error or a proxy would make of an address. */
const lookAlikes = (address: string): string[] => {
  const { host, pathname, search } = new URL(address);
  return [
    `http://${host}${pathname}${search}`,
    `https://${host}.example.com${pathname}`,
    `https://${host.replace('.', '-')}${pathname}`,
    `https://x${host}${pathname}`,
    `https://${host}:8443${pathname}`,
    `https://${host}@example.com${pathname}`,
    `https://example.com/${host}${pathname}`,
    `https://example.com${pathname}?url=${encodeURIComponent(address)}`,
    `https://${host}.${pathname}`,
    `file:///${host}${pathname}`,
  ];
};

describe('look-alikes are nobody’s page', () => {
  it.each(examples.flatMap(({ address }) => lookAlikes(address)))('%s', (address) => {
    const url = new URL(address);
    expect(all.filter((page) => page.at(url))).toEqual([]);
    expect(siteOf(url, new Map([['example.com.evil', 'kyoukai']]))).toEqual({
      site: 'other',
      insurer: null,
    });
    expect(hostsTheRecogniser(url)).toBe(false);
  });
});
