import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/commands/explanation';
import { cardAddress, legacyAddress } from './reading';

const folder = new URL('../fixtures/pages/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

interface Expected {
  at: string;
  page: string | null;
  status: string | null;
}

/** What every fixture is, at the address where a browser meets it. */
const fixtures: Record<string, Expected> = {
  'card-registered.html': { at: cardAddress, page: 'health-insurance-card', status: 'registered' },
  'card-not-registered.html': {
    at: cardAddress,
    page: 'health-insurance-card',
    status: 'not-registered',
  },
  'card-contradictory.html': {
    at: cardAddress,
    page: 'health-insurance-card',
    status: 'contradictory',
  },
  'card-bottom-buttons.html': {
    at: cardAddress,
    page: 'health-insurance-card',
    status: 'registered',
  },
  'card-clobbered.html': { at: cardAddress, page: 'health-insurance-card', status: 'registered' },
  'card-restless.html': { at: cardAddress, page: 'health-insurance-card', status: 'registered' },
  'legacy-registered.html': {
    at: legacyAddress,
    page: 'registration-status',
    status: 'registered',
  },
  'legacy-no-data.html': {
    at: legacyAddress,
    page: 'registration-status',
    status: 'no-insurance-data',
  },
  'portal-spa.html': { at: 'https://myna.go.jp/certificates', page: null, status: null },
  'medicines.html': { at: 'https://myna.go.jp/medicines', page: 'health-records', status: null },
};

/** Needs sizes and places, which only a browser knows: see test/e2e. */
const onlyInBrowsers = ['card-hidden-status.html'];

const names = readdirSync(folder).filter((name) => /^(card|legacy|portal|medicines)/.test(name));

describe('saved pages', () => {
  it('are all spoken for', () => {
    expect(names.filter((name) => !onlyInBrowsers.includes(name))).toEqual(
      Object.keys(fixtures).sort(),
    );
  });

  it.each(Object.entries(fixtures))('%s', (file, { at, page, status }) => {
    const found = explain(new URL(at), read(file), 'ja');
    expect({ page: found.page, status: found.status?.id ?? null }).toEqual({ page, status });
  });

  it.each(Object.keys(fixtures))('%s says nothing on a site that is not the portal', (file) => {
    for (const address of [
      'https://myna.go.jp.example.com/certificates/health-insurance-card',
      'http://myna.go.jp/certificates/health-insurance-card',
      'https://www.phia.or.jp/',
    ]) {
      const { page, status, guide } = explain(new URL(address), read(file), 'ja');
      expect({ page, status, guide }).toEqual({ page: null, status: null, guide: null });
    }
  });

  it('give nothing personal away', () => {
    const personal = /練習 ?太郎|昭和50|見本・|0000/;
    const text = read('card-registered.html');
    expect(text).toMatch(personal);
    expect(JSON.stringify(explain(new URL(cardAddress), text, 'ja'))).not.toMatch(personal);
  });
});
