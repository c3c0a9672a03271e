import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

/** Browsers leave nothing behind, whichever way they end: the profiles of a run lie in one folder. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-'));
  process.env.TMPDIR = folder;
}

/** For a process that nobody else ends: a worker is not told when its last file is done. */
export function endsWithTheRun(pid: number | undefined): void {
  if (pid !== undefined) writeFileSync(join(tmpdir(), `${pid}.pid`), '');
}

export function teardown(): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^(\d+)\.pid$/.exec(name) ?? [];
    if (pid) end(Number(pid));
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
