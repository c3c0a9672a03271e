import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/decision/decide';
import type { Facts } from '@/lib/decision/facts';
import { builtIn } from '@/lib/insurers/built-in';

interface Case {
  id: string;
  title: string;
  insurer: string;
  on: string;
  facts: Facts;
  expect: Record<string, unknown> & { forms?: string[]; cites?: string[] };
}

type Listed = Record<string, { action: string; topic: string; what: string; on: string }[]>;

/** What a case names at least; there may be more of it. */
const listed: Record<string, (verdict: Record<string, unknown>) => string[]> = {
  ask: ({ ask }) => ask as string[],
  keep: ({ keep }) => keep as string[],
  actions: (verdict) => (verdict as Listed).todo?.map(({ action }) => action) ?? [],
  silent: (verdict) => (verdict as Listed).silent?.map(({ topic }) => topic) ?? [],
  dates: (verdict) => (verdict as Listed).dates?.map(({ what, on }) => `${what} ${on}`) ?? [],
};

const sets = (ways: unknown) => (ways as string[][]).map((way) => [...way].sort()).sort();

/** Compares a verdict with what a case expects; sets without order, forms and citations as subsets. */
function differences(one: Case): string[] {
  const pack = builtIn.get(one.insurer);
  if (!pack) return [`no pack ${one.insurer}`];
  const verdict = decide(one.facts, pack, one.on) as unknown as Record<string, unknown>;
  const out: string[] = [];
  const differ = (field: string, got: unknown, want: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(want))
      out.push(`${one.id} ${field}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
  };
  for (const [field, want] of Object.entries(one.expect)) {
    const got = verdict[field];
    if (field === 'bring' || field === 'bringNever') differ(field, sets(got), sets(want));
    else if (field === 'giveBack' || field === 'destroy')
      differ(field, [...(got as string[])].sort(), [...(want as string[])].sort());
    else if (field === 'hold' || field === 'route') differ(field, got, want);
    else if (field === 'forms')
      differ(
        field,
        (verdict.todo as { form?: string }[]).flatMap((todo) => todo.form ?? []).sort(),
        [...(want as string[])].sort(),
      );
    else if (field === 'cites') {
      const missing = (want as string[]).filter((c) => !(verdict.cites as string[]).includes(c));
      differ('missing cites', missing, []);
    } else if (Object.hasOwn(listed, field)) {
      const of = listed[field]?.(verdict) ?? [];
      const missing = (want as string[]).filter((one) => !of.includes(one));
      differ(`missing ${field}`, missing, []);
    }
  }
  return out;
}

const read = (url: string) =>
  JSON.parse(readFileSync(new URL(url, import.meta.url), 'utf8')) as Case[];

describe('the ledger, row by row', () => {
  const cases = read('./ledger-cases.json');
  test.each(cases.map((one) => [one.id, one.title, one] as const))('%s %s', (_, __, one) => {
    expect(differences(one)).toEqual([]);
  });
});

describe('the worked examples of the contract', () => {
  const cases = read('./worked-cases.json');
  test.each(cases.map((one) => [one.id, one.title, one] as const))('%s %s', (_, __, one) => {
    expect(differences(one)).toEqual([]);
  });
});
