import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import societyJson from '@/assets/insurers/samples/sample-society.json';
import shuppanJson from '@/assets/insurers/shuppan.json';
import { openForReading, readPackFile } from '@/entrypoints/options/workbench';
import type { PackList } from '@/lib/extension/pack-store';
import type { Pack } from '@/lib/insurers/format';
import { entryOf, mostPacks } from '@/lib/people/packs';
import { langs } from '@/lib/words/catalogue';
import { standInForLocks } from './locks';

const on = '2026-11-20';
const shuppan = shuppanJson as unknown as Pack;
const society = societyJson as unknown as Pack;
const someTodo = society.statements.find(({ about }) => about === 'todo');
const nothing: PackList = { entries: [], broken: 0, refused: [], fault: null };
const file = (content: unknown, name = 'x.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const entry = (pack: Pack, by: 'file' | 'administrator') => ({ ...entryOf(pack, on), by });

beforeEach(() => {
  fakeBrowser.reset();
  standInForLocks();
});

it('a good pack waits for a yes, compared with the built-in one of the same insurer', async () => {
  const read = await readPackFile(file(shuppan), nothing, on);
  expect(read).toMatchObject({ is: 'good', pack: shuppan, beforeBy: 'built-in' });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('a new insurer replaces nobody', async () => {
  const read = await readPackFile(file(society), nothing, on);
  expect(read).toMatchObject({ is: 'good', before: null, beforeBy: null });
});

it.each([
  ['not JSON', '{', 'bad-json'],
  ['another file of ours', { format: 'hokensho-guide-backup' }, 'missing'],
  ['an unknown field', { ...society, script: 'alert(1)' }, 'unknown-field'],
  ['the national rules', { ...shuppan, id: 'national' }, 'reserved'],
  ['those without an insurer', { ...shuppan, id: 'other' }, 'reserved'],
  [
    'answers that may not be kept',
    {
      ...society,
      facts: { ...society.facts, x: { kind: ['12345678', 'no'], question: { ja: '？', en: '?' } } },
      statements: [
        ...society.statements,
        {
          ...someTodo,
          action: 'check-last4',
          id: 'todo.x',
          when: { 'sample-society.x': '12345678' },
        },
      ],
    },
    'number-in-answer',
  ],
])('%s is faulty, each fault with a sentence in every language', async (_, content, kind) => {
  const read = await readPackFile(file(content), nothing, on);
  if (read.is !== 'faulty') throw new Error(read.is);
  expect(read.faults.map((fault) => fault.kind)).toContain(kind);
  for (const lang of langs)
    for (const fault of read.faults) expect(read.say(fault, lang)).toMatch(/[.。]$/);
});

it('a file in another encoding is told so, as the command does', async () => {
  const sjis = new Uint8Array([0x7b, 0x22, 0x8c, 0xa9, 0x96, 0x7b, 0x22, 0x3a, 0x31, 0x7d]);
  const read = await readPackFile(new File([sjis], 'x.json'), nothing, on);
  expect(read).toMatchObject({ is: 'faulty', faults: [{ kind: 'not-utf-8' }] });
});

it.each([
  ['too large', file(' '.repeat(256 * 1024 + 1)), nothing, 'too-large'],
  [
    'gone meanwhile',
    { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as File,
    nothing,
    'unreadable',
  ],
  [
    'of an insurer the administrator takes care of',
    file(society),
    { ...nothing, entries: [entry(society, 'administrator')] },
    'managed',
  ],
  [
    'one too many',
    file(society),
    { ...nothing, entries: Array(mostPacks).fill(entry(shuppan, 'file')) },
    'too-many',
  ],
])('a file %s is refused', async (_, chosen, list, is) => {
  expect((await readPackFile(chosen, list, on)).is).toBe(is);
});

it('opens built-in packs for reading, and nothing for an id that is not there', async () => {
  const opened = await openForReading('kyoukai', on);
  expect(opened?.pack.id).toBe('kyoukai');
  expect(opened?.decided('ja').length).toBeGreaterThan(2);
  expect(await openForReading('nobody', on)).toBeNull();
});
