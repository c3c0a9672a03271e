import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/commands/explanation';
import { cardAddress } from './reading';

const folder = new URL('../fixtures/pages/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`status-${name}.html`, folder), 'utf8');
const home = 'https://myna.go.jp/';

/** What is read on each page, at the address of the insurance card's page or, where said, at home. */
const fixtures: Readonly<Record<string, { status: string | null; at?: string }>> = {
  'bank-account': { status: null },
  'ecert-invalid': { status: 'ecert-invalid', at: home },
  folded: { status: 'registered' },
  form: { status: null },
  'half-width': { status: 'not-registered' },
  legend: { status: null },
  'log-in-again': { status: 'log-in-again', at: home },
  'many-divs': { status: 'registered' },
  'messages-explained': { status: null, at: home },
  'several-blocks': { status: 'several-people' },
  'several-rows': { status: 'several-people' },
  'several-same': { status: 'registered' },
  'several-unread': { status: 'several-people' },
  'signed-out': { status: 'signed-out', at: home },
  'signed-out-example': { status: null },
  'signing-ecert-void': { status: 'signing-ecert-void', at: home },
  'split-ruby': { status: 'registered' },
  'table-column': { status: 'registered' },
  'turned-round': { status: 'registered' },
};

describe('saved pages that show a status, or seem to', () => {
  it('are all spoken for', () => {
    const names = readdirSync(folder).flatMap(
      (file) => /^status-(.+)\.html$/.exec(file)?.[1] ?? [],
    );
    expect(names.sort()).toEqual(Object.keys(fixtures).sort());
  });

  it.each(Object.entries(fixtures))('%s', (name, { status, at = cardAddress }) => {
    expect(explain(new URL(at), read(name), 'ja').status?.id ?? null).toBe(status);
  });

  it.each(Object.entries(fixtures))('%s: only a plain status may be taken over', (name, { at }) => {
    const { status } = explain(new URL(at ?? cardAddress), read(name), 'ja');
    const plain = status?.id === 'registered' || status?.id === 'not-registered';
    expect(Object.keys(status?.facts ?? {})).toEqual(plain ? ['registered'] : []);
  });

  it.each(Object.keys(fixtures))('%s gives nothing personal away', (name) => {
    const said = JSON.stringify(explain(new URL(cardAddress), read(name), 'en'));
    expect(said).not.toMatch(/練習|太郎|花子|昭和|平成|見本|0000/);
  });
});
