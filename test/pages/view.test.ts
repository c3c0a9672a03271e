import { describe, expect, it } from 'vitest';
import { readHtml } from '@/lib/commands/html';
import { builtIn } from '@/lib/insurers/built-in';
import { everyPage } from '@/lib/pages/every-page';
import type { NamedInsurer } from '@/lib/pages/insurers/insurer';
import { alwaysKnown } from '@/lib/pages/portal/always';
import { recognise } from '@/lib/pages/recognise';
import { readStatus } from '@/lib/pages/status/read';
import { type PageView, viewPage } from '@/lib/pages/view';
import { cardAddress } from './reading';

const packs: NamedInsurer[] = [...builtIn.values()];
const imported: NamedInsurer = {
  id: 'mihon',
  names: { ja: '見本健康保険組合', short: '見本健保', en: 'Mihon Kenpo (sample)' },
  sites: ['www.mihonkenpo.jp'],
};

function run<T>(steps: Generator<void, T>): { value: T; pauses: number } {
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done) return { value: step.value, pauses };
  }
}

function view(address: string, html: string, insurers = packs): PageView {
  const url = new URL(address);
  const { doc, isShown } = readHtml(html, url);
  return run(viewPage(url, doc, { pages: everyPage, packs: insurers, isShown })).value;
}

const page = (title: string, footer: string, body = '<h1>資格確認書</h1>') =>
  `<!doctype html><title>${title}</title><body>${body}<footer><p>${footer}</p></footer>`;
const stranger = 'https://kenpo.example.com/a';

describe('whose page it is', () => {
  it.each([
    ['© with a year', '', '© 2026 全国健康保険協会', 'kyoukai'],
    ['© after the name', '', '全国健康保険協会 © 2026', 'kyoukai'],
    [
      'Copyright in full',
      '',
      'Copyright (C) 2024-2026 出版健康保険組合. All Rights Reserved.',
      'shuppan',
    ],
    [
      'in English',
      '',
      'Copyright © Japan Health Insurance Association. All rights reserved.',
      'kyoukai',
    ],
    ['with its other name', '', '©全国健康保険協会（協会けんぽ）', 'kyoukai'],
    ['a branch', '', '発行：全国健康保険協会 岐阜支部', 'kyoukai'],
    ['the publisher', '', '編集・発行　東洋紡健康保険組合', null],
    ['the publisher, with a colon', '', '編集・発行：東洋紡健康保険組合', 'toyobo'],
    ['the site in the title', '資格確認書 | 協会けんぽ', '', 'kyoukai'],
    ['the home page in the title', 'お知らせ｜出版健康保険組合ホームページ', '', 'shuppan'],
    ['title and rights agree', '資格確認書 - 出版健保', '© 出版健康保険組合', 'shuppan'],
  ])('%s', (_name, title, footer, insurer) => {
    expect(view(stranger, page(title, footer)).insurer).toBe(insurer);
  });

  it.each([
    ['mentioned in the text', '資格確認書', '協会けんぽの人はこちら'],
    ['the subject of the title', '協会けんぽの資格確認書とは', ''],
    ['the first word of the title', '協会けんぽ | 見本ブログ', ''],
    ['the whole title', '協会けんぽ', ''],
    ['named by somebody who holds the rights', '資格確認書 | 協会けんぽ', '© 見本社労士事務所'],
    ['another with a longer name', '', '© 東京出版健康保険組合'],
    ['an association of them', '', '© 出版健康保険組合連合会'],
    ['two that disagree', '資格確認書 | 出版健康保険組合', '© 全国健康保険協会'],
    [
      'one that we do not know beside one that we know',
      '資格確認書 | 見本健康保険組合',
      '© 全国健康保険協会',
    ],
    ['a source', '資格確認書', '出典：全国健康保険協会'],
    ['anybody’s name', 'お知らせ | この健康保険組合', '© 健康保険組合'],
    ['hidden', '', '<span style="display:none">© 全国健康保険協会</span>'],
    ['in a field', '', '<input value="© 全国健康保険協会">'],
  ])('silent: %s', (_name, title, footer) => {
    expect(view(stranger, page(title, footer)).insurer).toBe(null);
  });

  it('is said to be told by its name alone where the host is not the pack’s', () => {
    const text = page('', '© 全国健康保険協会');
    expect(view(stranger, text)).toMatchObject({ site: 'insurer', byName: true });
    const own = view('https://www.kyoukaikenpo.or.jp/x', text);
    expect(own).toMatchObject({ site: 'insurer', insurer: 'kyoukai' });
    expect(own.byName).toBeUndefined();
  });

  it('knows imported packs by host and by name', () => {
    const all = [...packs, imported];
    expect(view('https://www.mihonkenpo.jp/', page('', ''), all).insurer).toBe('mihon');
    expect(view(stranger, page('資格確認書 | 見本健保', ''), all).insurer).toBe('mihon');
    expect(view(stranger, page('資格確認書 | 見本健保', '')).insurer).toBe(null);
  });

  it('of two packs with one name is neither’s', () => {
    const twins = [imported, { ...imported, id: 'twin', sites: [] }];
    expect(view(stranger, page('', '© 見本健康保険組合'), twins).insurer).toBe(null);
  });

  it('says nothing of whose it is on plain http, an odd port or a host that imitates one', () => {
    for (const address of [
      'https://www.kyoukaikenpo.or.jp.evil.example/',
      'http://www.kyoukaikenpo.or.jp/',
      'https://www.kyoukaikenpo.or.jp:8443/',
    ]) {
      const { site, insurer, page: id } = view(address, page('', '© 全国健康保険協会'));
      expect({ site, insurer, id }).toEqual({
        site: 'other',
        insurer: null,
        id: 'insurer-certificate',
      });
    }
  });
});

describe('what the recogniser saw', () => {
  const html =
    '<title>健康保険証</title><h1>健康保険証</h1><p>マイナンバーカード利用状況</p><p>登録済</p>';
  const given = (address: string) => {
    const url = new URL(address);
    const { doc, isShown } = readHtml(html, url);
    const recognition = run(recognise(url, doc, alwaysKnown, isShown, readStatus)).value;
    return run(viewPage(url, doc, { pages: everyPage, packs, isShown, recognition })).value;
  };

  it('is not looked for again', () => {
    expect(given(cardAddress)).toMatchObject({
      page: 'health-insurance-card',
      status: { id: 'registered' },
    });
  });

  it('is completed where it only knew that there is no help', () => {
    expect(given('https://myna.go.jp/messages/1')).toMatchObject({
      page: 'messages',
      status: null,
    });
  });
});

it('holds ids of our own and nothing of the page', () => {
  const said = JSON.stringify(
    view(
      stranger,
      page('資格確認書 | 見本', '© 見本 000', '<h1>資格確認書</h1><p>練習 太郎 0000</p>'),
    ),
  );
  expect(said).not.toMatch(/練習|見本|0000|資格/);
});

it('can be interrupted on a large page', () => {
  const url = new URL(stranger);
  const { doc, isShown } = readHtml(page('', '', '<p>資格確認書</p>'.repeat(3_000)), url);
  const { value, pauses } = run(viewPage(url, doc, { pages: everyPage, packs, isShown }));
  expect(value.terms).toEqual([{ id: 'certificate', count: 3_000 }]);
  expect(pauses).toBeGreaterThan(100);
});
