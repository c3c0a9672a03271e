import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/commands/explanation';
import { readHtml } from '@/lib/commands/html';
import { builtIn } from '@/lib/insurers/built-in';
import { everyPage } from '@/lib/pages/every-page';
import { alwaysKnown } from '@/lib/pages/portal/always';
import { recognise } from '@/lib/pages/recognise';
import { readStatus } from '@/lib/pages/status/read';
import { viewPage } from '@/lib/pages/view';
import { fixtures, onlyInBrowsers } from './fixtures';
import { cardAddress } from './reading';

const folder = new URL('../fixtures/pages/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).sort();

function last<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('saved pages', () => {
  it('are all spoken for, each once', () => {
    const spokenFor = [...fixtures.map(({ file }) => file), ...onlyInBrowsers].sort();
    // The registration statuses have a table of their own.
    expect(spokenFor).toEqual(files.filter((name) => !name.startsWith('status-')));
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
  });

  it.each(fixtures.map((fixture) => [fixture.file, fixture] as const))('%s', (file, fixture) => {
    const { at, site, insurer = null, page = null, status = null, guide = null } = fixture;
    const found = explain(new URL(at), read(file), 'ja');
    expect({
      site: found.site,
      insurer: found.insurer,
      page: found.page,
      status: found.status?.id ?? null,
      guide: found.guide?.id ?? null,
    }).toEqual({ site, insurer, page, status, guide });
    expect(found.topics).toEqual(expect.arrayContaining(fixture.topics ?? []));
    expect(found.terms.map(({ id }) => id)).toEqual(expect.arrayContaining(fixture.terms ?? []));
  });

  it.each(fixtures.map(({ file, at, oldPaths = [] }) => [file, at, oldPaths] as const))(
    '%s describes these former menu paths: %s',
    (file, at, oldPaths) => {
      const { doc, isShown } = readHtml(read(file), new URL(at));
      const packs = [...builtIn.values()];
      const view = last(viewPage(new URL(at), doc, { pages: everyPage, packs, isShown }));
      expect(view.oldPaths).toEqual(oldPaths);
    },
  );

  const ofPortal = fixtures.filter(({ site }) => site === 'mynaportal');
  /** In the browser the recogniser and the panel are two scripts, and so are their lists of pages. */
  it.each(ofPortal.map((fixture) => [fixture.file, fixture] as const))(
    '%s is the same page to the panel, which asks the recogniser',
    (file, { at, page = null, status = null }) => {
      const url = new URL(at);
      const { doc, isShown } = readHtml(read(file), url);
      const seen = last(recognise(url, doc, alwaysKnown, isShown, readStatus));
      const recognition = { ...seen, page: seen.page && { ...seen.page } };
      const packs = [...builtIn.values()];
      const view = last(viewPage(url, doc, { pages: everyPage, packs, isShown, recognition }));
      expect({ page: view.page, status: view.status?.id ?? null }).toEqual({ page, status });
    },
  );

  it.each(ofPortal.map(({ file }) => file))('%s says nothing where it is a copy', (file) => {
    for (const address of [
      'https://myna.go.jp.example.com/certificates/health-insurance-card',
      'http://myna.go.jp/certificates/health-insurance-card',
      'https://myna.go.jp:8443/certificates/health-insurance-card',
      'https://example.com/',
    ]) {
      const { site, page, status, guide } = explain(new URL(address), read(file), 'ja');
      expect({ site, page, status, guide }).toEqual({
        site: 'other',
        page: null,
        status: null,
        guide: null,
      });
    }
  });

  it('give nothing personal away', () => {
    const personal = /練習 ?太郎|昭和50|見本・|0000/;
    const text = read('card-registered.html');
    expect(text).toMatch(personal);
    expect(JSON.stringify(explain(new URL(cardAddress), text, 'ja'))).not.toMatch(personal);
  });
});

/** The last digit of a My Number follows from the others (番号法の省令 第5条). */
function isMyNumber(digits: string): boolean {
  const [check, ...rest] = [...digits].reverse().map(Number);
  const sum = rest.reduce((total, digit, i) => total + digit * (i < 6 ? i + 2 : i - 4), 0);
  return check === (sum % 11 <= 1 ? 0 : 11 - (sum % 11)) && /[1-9]/.test(digits);
}

describe('nothing personal is saved', () => {
  it('the check knows a My Number', () => {
    expect(['123456789018', '123456789012'].map(isMyNumber)).toEqual([true, false]);
  });

  it.each(files)('%s', (file) => {
    const text = read(file).normalize('NFKC');
    for (const [number] of text.matchAll(/\d(?:[- ]?\d){11,}/g))
      expect(isMyNumber(number.replace(/\D/g, '').slice(0, 12)), number).toBe(false);
    const official = ['0120-95-0178'];
    for (const [phone] of text.matchAll(/\b0\d{1,4}-\d{1,4}-\d{3,4}\b/g))
      expect(official.includes(phone) || /^0+(?:-0+)+$/.test(phone), phone).toBe(true);
    for (const [, name] of text.matchAll(/氏名<\/d?th?>\s*<d?td?>([^<]*)/g))
      expect(['練習 太郎', '見本 花子'], name).toContain(name);
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
  });
});
