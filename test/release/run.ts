import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { todayInTokyo } from '@/lib/decision/calendar';
import { buildFrom, run } from './build';
import { addTag, isRepository, sourceArchive, tags, uncommitted, undecided } from './git';
import { handSteps, notesForReviewers } from './hand-steps';
import { refusals, tagOf } from './states';

const usage = 'npm run release -- [--dry-run [--skip-tests]]';

function optionsOf(args: string[]): { dryRun: boolean; skipTests: boolean } {
  const { values } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean' }, 'skip-tests': { type: 'boolean' } },
  });
  const [dryRun, skipTests] = [values['dry-run'] ?? false, values['skip-tests'] ?? false];
  if (skipTests && !dryRun) throw new Error('--skip-tests is for dry runs only: add --dry-run.');
  return { dryRun, skipTests };
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const title = (text: string) => console.log(`\n--- ${text}`);

/** @throws an Error with everything that stands in the way. */
function checkedVersion(dryRun: boolean): string {
  if (!isRepository())
    throw new Error(
      'This is no clone of the repository, and a release is made of what git tracks.',
    );
  const { version } = json('package.json');
  const { now, later } = refusals({
    uncommitted: uncommitted(),
    version,
    lockVersion: json('package-lock.json').version,
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    tags: tags(),
    undecided: undecided(),
    today: todayInTokyo(),
  });
  const stops = dryRun ? now : [...now, ...later];
  if (stops.length > 0) throw new Error(stops.join('\n'));
  for (const sentence of later) console.log(`A release would stop here. ${sentence}`);
  return version;
}

/** Two builds that have nothing in common but the sources: folder, time, time zone and language. */
function buildTwice(archive: string, scratch: string, name: string) {
  const first = buildFrom(archive, join(scratch, 'a'), name, { TZ: 'UTC', LC_ALL: 'C' });
  const elsewhere = join(scratch, 'somewhere', 'else entirely');
  const second = buildFrom(archive, elsewhere, name, { TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8' });
  for (const [file, bytes] of first.zips)
    if (!second.zips.get(file)?.equals(bytes))
      throw new Error(`Two builds of ${file} differ: something of the machine got into one.`);
  return first;
}

const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function release(args: string[]): void {
  const { dryRun, skipTests } = optionsOf(args);
  const version = checkedVersion(dryRun);
  if (!skipTests) run('.', 'npm test');
  const name = `hokensho-guide-${version}`;
  const folder = `.release/${version}`;
  const inFolder = (path: string) => join(folder, path);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'hokensho-guide-release-'));
  try {
    const sources = `${name}-sources.tar.gz`;
    writeFileSync(inFolder(sources), sourceArchive(name));
    title('two builds from the source archive');
    const built = buildTwice(resolve(inFolder(sources)), scratch, name);
    for (const [file, bytes] of built.zips) writeFileSync(inFolder(file), bytes);
    const sums = [...built.zips.keys(), sources]
      .map((file) => `${sumOf(readFileSync(inFolder(file)))}  ${file}\n`)
      .join('');
    writeFileSync(inFolder('SHA256SUMS'), sums);
    writeFileSync(inFolder('notes-for-reviewers.txt'), notesForReviewers(version, sums));
    cpSync(join(built.folder, 'docs/store'), inFolder('listing'), { recursive: true });
    title('pictures of the build');
    const pictures = resolve(inFolder('pictures'));
    run(
      built.folder,
      `node --import ./test/tools/typescript.mjs test/release/pictures.ts "${pictures}"`,
    );
    if (!dryRun) addTag(tagOf(version), `Version ${version}`);
    console.log(`\nBoth builds are the same, byte for byte.\n${sums}${handSteps(folder, version)}`);
    console.log(dryRun ? 'Dry run: no tag was set.' : `The tag ${tagOf(version)} is set.`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  release(process.argv.slice(2));
} catch (error) {
  const isOption = error instanceof TypeError && 'code' in error;
  console.error(isOption ? `${error.message}\n${usage}` : (error as Error).message);
  process.exitCode = 1;
}
