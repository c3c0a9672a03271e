/**
 * Plain JavaScript without dependencies, because it runs on whatever Node the person has (18 or
 * newer) before anything is installed. Everything after it runs on the pinned Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @param {string} path @returns {Record<string, {version: string, optional?: boolean}>} */
const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(node) || !existsSync(join(root, installed))) return false;
  const have = packagesOf(installed);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error) throw error;
  return status ?? 1;
}

function install() {
  console.log('Installing what is needed (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error', '--no-progress'];
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0 || !existsSync(node)) {
    console.error('npm ci did not finish: see the lines above.');
    process.exit(status || 1);
  }
}

/**
 * Installs the packages if they are missing or not those of the lock, then runs one of our
 * TypeScript programs with the pinned Node and exits as it does.
 * @param {string} program relative to the root of the repository
 */
export function installAndRun(program) {
  if (!isInstalled()) install();
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const args = ['--import', './test/tools/typescript.mjs', program, ...process.argv.slice(2)];
  process.exitCode = run(node, args, { ...process.env, PATH: path });
}
