import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'pack-'));

/** Runs the command as npm would, without npm. */
const pack = (...args: string[]) => packFrom(root, ...args);

/** The same, given in some folder: npm says which in INIT_CWD. */
function packFrom(where: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './test/tools/typescript.mjs', 'lib/commands/pack.ts', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: where } },
  );
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const sample = 'assets/insurers/samples/sample-society.json';

describe('pack', () => {
  it('check: exits 0 with a summary', () => {
    const { status, stdout, stderr } = pack('check', sample);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^問題は見つかりませんでした。\n見本健康保険組合/);
  });

  it('check: exits 2 with every fault on a line of its own', () => {
    const path = file('broken.json', '{"format": 1, "id": "A", "colour": 1}');
    const { status, stdout, stderr } = pack('check', path, '--lang', 'en');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line.startsWith(`${path}: `)).toBe(true);
      expect(line).toMatch(/: expected .+, found .+ \(.+\)$/);
    }
    expect(lines).toContain(
      `${path}: colour: expected no such field, found 1 (There is no such field here. Look at the spelling.)`,
    );
  });

  it('check: a file from outside may not take the id of the rules without an insurer', () => {
    const other = readFileSync(join(root, 'assets/insurers/other.json'), 'utf8');
    const { status, stderr } = pack('check', file('other.json', other));
    expect(status).toBe(2);
    expect(stderr).toMatch(/: id: expected the id of an insurer, found "other" \(.+。\)\n$/);
    expect(pack('check', 'other').status).toBe(0);
  });

  it('check: finds a file where the command was given, and else at the root', () => {
    file('mine.json', readFileSync(join(root, sample), 'utf8'));
    expect(packFrom(folder, 'check', 'mine.json').status).toBe(0);
    expect(packFrom(folder, 'check', sample).status).toBe(0);
  });

  it('check: says why a file cannot be read', () => {
    symlinkSync('b.json', join(folder, 'a.json'));
    symlinkSync('a.json', join(folder, 'b.json'));
    file('large.json', ' '.repeat(256 * 1024 + 1));
    const why = (name: string) => packFrom(folder, 'check', name).stderr;
    expect(why('.')).toMatch(/^\.: expected a file that can be read, found a folder \(.+。\)\n$/);
    expect(why('a.json')).toMatch(/, found links that lead in a circle \(.+。\)\n$/);
    expect(why('large.json')).toMatch(/: expected at most 262144 bytes, found 262145 \(.+。\)\n$/);
  });

  it('table: of a built-in pack by its id', () => {
    const { status, stdout } = pack('table', 'kyoukai', '--lang=en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# The rules of Japan Health Insurance Association/);
  });

  it.each([
    [
      ['check', 'nowhere.json'],
      'nowhere.json: expected a file that can be read, found nothing (この場所に、この名前のファイルはありません。名前と場所を見ます。)',
    ],
    [[], 'arguments: expected check <file.json> | table <id|file.json> | schema, found nothing'],
    [
      ['check', 'a', 'b'],
      'arguments: expected check <file.json> | table <id|file.json> | schema, found check a b',
    ],
    [
      ['check', sample, '--lang', 'xx'],
      '--lang: expected ja | ja-easy | en | zh | ko | pt | vi, found xx',
    ],
  ])('%j: exits 2 and says why', (args, line) => {
    const { status, stdout, stderr } = pack(...args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
  });
});
