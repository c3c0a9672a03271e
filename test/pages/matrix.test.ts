import { describe, expect, it } from 'vitest';
import { everyPage } from '@/lib/pages/every-page';
import { insurerPages } from '@/lib/pages/insurers/pages';
import type { Page, PageWords } from '@/lib/pages/page';
import { portalPages } from '@/lib/pages/portal';
import { alwaysKnown, elsewhere } from '@/lib/pages/portal/always';
import { hostsTheRecogniser, siteOf } from '@/lib/pages/sites';
import { plain } from '@/lib/pages/text';

interface PageFile {
  /** Addresses that are this page and no other. */
  examples?: string[];
  /** What the page calls itself in its heading. */
  names?: string[];
}

const known = import.meta.glob<PageFile>(
  ['../../lib/pages/{portal,elsewhere}/*.ts', '!**/{index,always}.ts'],
  { eager: true },
);
const ofInsurers = import.meta.glob<PageFile>(
  ['../../lib/pages/insurers/pages/*.ts', '!**/index.ts'],
  { eager: true },
);
const files = Object.entries({ ...known, ...ofInsurers });

const pageOf = (file: object) =>
  Object.values(file).find((one): one is Page => typeof one === 'object' && 'id' in one) as Page;
const all = [...everyPage, ...insurerPages];
const examplesOf = (some: Record<string, PageFile>) =>
  Object.values(some).flatMap((file) =>
    (file.examples ?? []).map((address) => ({ id: pageOf(file).id, address })),
  );
const namesOf = (pages: readonly Page[]) =>
  files.flatMap(([, file]) =>
    pages.includes(pageOf(file))
      ? (file.names ?? []).map((name) => ({ id: pageOf(file).id, name }))
      : [],
  );

describe('every page file', () => {
  it.each(files)('%s names its page after itself, has examples and is listed', (path, file) => {
    const page = pageOf(file);
    const name = /([\w-]+)\.ts$/.exec(path)?.[1];
    expect(page.id === name || page.id === `portal-${name}`).toBe(true);
    expect([...(file.examples ?? []), ...(file.names ?? [])]).not.toEqual([]);
    expect(file.names !== undefined).toBe(page.says !== undefined);
    expect(all).toContain(page);
  });

  it('is listed once, under an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(files.length);
    expect(all).toHaveLength(files.length);
  });
});

describe('every example is its own page and nobody else’s', () => {
  it.each([...examplesOf(known), ...examplesOf(ofInsurers)])('$address → $id', (example) => {
    const { id, address } = example;
    expect(all.filter((page) => page.at(new URL(address))).map((page) => page.id)).toEqual([id]);
  });
});

describe('the recogniser that is always there knows of every address whether there is help', () => {
  const portal = portalPages.map(({ id }) => id);
  it.each(examplesOf(known).filter(({ id }) => portal.includes(id)))('$address', (example) => {
    const { id, address } = example;
    const page = portalPages.find((one) => one.id === id);
    const helpful = page?.helps || page?.showsStatus;
    expect(alwaysKnown.filter((one) => one.at(new URL(address)))).toEqual([
      helpful ? page : elsewhere,
    ]);
  });

  it('and takes no page for one of the others', () => {
    for (const address of ['https://myna.go.jp/certificates', 'https://myna.go.jp/wallet/2027'])
      expect(alwaysKnown.filter((one) => one.at(new URL(address)))).toEqual([]);
  });
});

/** Everything a page may have to say beside its name. */
const otherWords =
  'マイナンバーカード利用状況 記号・番号 有効期限 電子証明書 健康保険証としての登録状況';
const papers = '資格確認書と資格情報のお知らせ';

function calling(name: string, text: string): PageWords[] {
  const heading = (level: number) => [{ at: 0, text: plain(name), by: {} as Element, level }];
  const rest = { text: plain(text), pieces: [], complete: true };
  return [
    { ...rest, title: plain('マイナポータル'), headings: heading(1) },
    { ...rest, title: plain(name), headings: [] },
    { ...rest, title: plain(`${name}｜マイナポータル`), headings: [] },
    { ...rest, title: '', headings: heading(2) },
  ];
}

describe('every page is known by what it calls itself, and by nobody else’s name', () => {
  it.each(namesOf(portalPages))('portal: $name → $id', ({ id, name }) => {
    for (const words of calling(name, otherWords))
      expect(portalPages.filter((page) => page.says?.(words)).map((page) => page.id)).toEqual([id]);
  });

  it.each(namesOf(insurerPages))('an insurer’s: $name → $id', ({ id, name }) => {
    for (const words of calling(name, papers))
      expect(insurerPages.filter((page) => page.says?.(words)).map((page) => page.id)).toEqual([
        id,
      ]);
  });

  it.each(['証明書', '年金', '子育て', '健康保険証の使い方', 'お知らせの設定', ''])(
    'portal: %s is none',
    (name) => {
      for (const words of calling(name, otherWords))
        expect(portalPages.filter((page) => page.says?.(words))).toEqual([]);
    },
  );
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
  it.each(examplesOf(known).flatMap(({ address }) => lookAlikes(address)))('%s', (address) => {
    const url = new URL(address);
    expect(all.filter((page) => page.at(url))).toEqual([]);
    expect(siteOf(url, new Map([['example.com.evil', 'kyoukai']]))).toEqual({
      site: 'other',
      insurer: null,
    });
    expect(hostsTheRecogniser(url)).toBe(false);
  });
});

describe('what is no page of ours', () => {
  it.each([
    'https://myna.go.jp/certificates',
    'https://myna.go.jp/certificates/health-insurance-cards',
    'https://myna.go.jp/SCK0303_01_001/SCK0303_01_001_Init.form',
    'https://web.hir.myna.go.jp/',
    'https://faq.myna.go.jp/faq/show/9999?site_domain=api',
    'https://services.digital.go.jp/',
    'https://www.mhlw.go.jp/stf/newpage_08278.html',
    'https://www.digital.go.jp/policies/mynumber/',
    'https://www.kojinbango-card.go.jp/',
    'https://www.kyoukaikenpo.or.jp/',
  ])('%s', (address) => {
    expect(all.filter((page) => page.at(new URL(address)))).toEqual([]);
  });
});
