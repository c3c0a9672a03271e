import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { browserKinds } from '../e2e/harness';
import { zipName } from './zip';

/** @throws an Error of one sentence if the command fails. */
export function run(cwd: string, command: string, env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, {
    cwd,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`"${command}" failed: see the lines above.`);
}

/**
 * Unpacks the source archive and builds from it as a reviewer would, but with the packages that are
 * installed here, which are those of the lock (../launch/install.mjs).
 * @returns the folder of the unpacked sources, and the zips by their names.
 */
export function buildFrom(archive: string, into: string, name: string, env: NodeJS.ProcessEnv) {
  mkdirSync(into, { recursive: true });
  run(into, `tar -xzf "${archive}"`);
  const folder = join(into, name);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  run(folder, 'npm run -s zip', env);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = browserKinds.map((kind) => zipName(kind, version));
  const zips = names.map((file) => [file, readFileSync(join(folder, '.output', file))] as const);
  return { folder, zips: new Map(zips) };
}
