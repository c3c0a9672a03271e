import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { grounds } from '@/lib/insurers/format';
import { checkPack } from '@/lib/proofreading/check';
import { summarise } from '@/lib/proofreading/summary';

const guide = readFileSync(
  new URL('../../docs/your-insurer-in-an-hour.md', import.meta.url),
  'utf8',
);
const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map((m) => JSON.parse(m[1] ?? ''));
const complete = JSON.parse(/<!-- complete -->\n```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');

it('the finished file of the guide passes, with the note the guide speaks of', () => {
  const { pack, faults } = checkPack(complete);
  expect(faults).toBeUndefined();
  if (!pack) return;
  expect(summarise(pack, '2026-11-20').notes).toEqual([{ kind: 'no-form', path: 'statements[1]' }]);
});

it('every step of the guide is in the finished file as it is', () => {
  expect(blocks.length).toBeGreaterThan(9);
  for (const block of blocks) {
    if ('about' in block) expect(complete.statements).toContainEqual(block);
    else expect(complete).toMatchObject(block);
  }
});

it('the guide names every ground, and every file it links to is there', () => {
  for (const ground of grounds) expect(guide).toContain(`\`${ground}\``);
  const links = [...guide.matchAll(/\]\((\.\.\/[^)]+)\)/g)].map((m) => m[1] as string);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links.filter((one) => one.endsWith('.json'))) {
    const file = new URL(`../../docs/${link}`, import.meta.url);
    expect(() => JSON.parse(readFileSync(file, 'utf8')), link).not.toThrow();
  }
});
