import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../launch/launch';
import { zipFolder } from '../release/zip';

const root = join(import.meta.dirname, '../..');

interface Entry {
  path: string;
  method: number;
  time: number;
  attributes: number;
  content: Buffer;
}

/** Read by the format's own description: the code that writes it is not asked. */
function entriesOf(zip: Buffer): Entry[] {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const length = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.push({
      path: zip.toString('utf8', at + 46, at + 46 + length),
      method: zip.readUInt16LE(at + 10),
      time: zip.readUInt32LE(at + 12),
      attributes: zip.readUInt32LE(at + 38),
      content: zip.subarray(start, start + zip.readUInt32LE(at + 20)),
    });
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

const zips = Promise.all(
  (['chromium', 'firefox'] as const).map(async (kind) => {
    const bytes = await zipFolder(buildFolder(kind));
    return { kind, bytes, entries: entriesOf(bytes) };
  }),
);

test('a copy in another folder, of another day, gives the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-zip-'));
  try {
    for (const { kind, bytes } of await zips) {
      const copy = join(folder, 'elsewhere', kind);
      cpSync(buildFolder(kind), copy, { recursive: true });
      const aYearAgo = Date.now() / 1000 - 366 * 24 * 3600;
      for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
        utimesSync(join(copy, path), aYearAgo, aYearAgo);
      expect((await zipFolder(copy)).equals(bytes), kind).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('order, time and permissions say nothing about the machine, and nothing is packed by it', async () => {
  for (const { entries } of await zips) {
    const paths = entries.map(({ path }) => path);
    expect(paths).toContain('manifest.json');
    expect(paths).toEqual([...paths].sort());
    for (const { path, ...rest } of entries)
      expect(rest, path).toMatchObject({ method: 0, time: 0, attributes: 0 });
  }
});

test('nothing but what the extension needs is inside', async () => {
  const inside = /^(_locales|assets|chunks|icon|words)\/|^[\w-]+\.(js|json|html|css|txt)$/;
  const ofATest = /(^|\/)(test|scratch|node_modules)\/|\.(map|ts|tsx|md)$|\.test\.|(^|\/)\./;
  for (const { entries } of await zips)
    for (const { path } of entries) {
      expect(path).toMatch(inside);
      expect(path).not.toMatch(ofATest);
    }
});

test('no path of a machine and no link to a source map is inside', async () => {
  const local = [root, `${homedir()}/`, 'file:///', 'sourceMappingURL', '/node_modules/'];
  for (const { entries } of await zips)
    for (const { path, content } of entries)
      for (const one of local) expect(content.includes(one), `${path}: ${one}`).toBe(false);
});
