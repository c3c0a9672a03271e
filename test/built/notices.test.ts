import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shipped } from '../tools/notices';

const root = join(import.meta.dirname, '../..');

/** Packages whose code is in a script of the build. */
function inScripts(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-notices-'));
  const file = join(folder, 'bundled.json');
  const args = ['--import', './test/tools/typescript.mjs', 'test/tools/bundled.ts', file];
  // WXT builds for production unless it is told that this is a test.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  try {
    execFileSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Packages whose styles are imported by name. */
function inStyles(): string[] {
  return globSync('{assets,components,entrypoints}/**/*.css', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/@import\s+["']([^."'][^"']*)/g)].map(
      ([, path]) => /^(@[^/]+\/)?[^/]+/.exec(path as string)?.[0] as string,
    ),
  );
}

test('every package of which something is shipped has its notice, and no other', () => {
  expect([...new Set([...inScripts(), ...inStyles()])].sort()).toEqual(shipped);
}, 300_000);
