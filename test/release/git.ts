import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

/** @throws an Error of one sentence if git cannot do it. */
function git(...args: string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    maxBuffer: 1 << 28,
    // `git archive` writes times of the clock on the wall.
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' },
  });
  if (error) throw new Error('git is not installed, and a release is made of what git tracks.');
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.toString().trim()}`);
  return stdout;
}

const lines = (text: Buffer) => text.toString().split('\n').filter(Boolean);

export function isRepository(): boolean {
  try {
    return git('rev-parse', '--show-prefix').toString().trim() === '';
  } catch {
    return false;
  }
}

export const uncommitted = () => lines(git('status', '--porcelain')).map((line) => line.slice(3));
export const tags = () => lines(git('tag', '--list'));
export const addTag = (name: string, message: string) =>
  void git('tag', '--annotate', name, '--message', message);

/** Where a text of ours still says `[[OWNER: …]]`. */
export function undecided(): string[] {
  const hits = /\[\[OWNER:[^\]]*\]\]/g;
  return lines(git('ls-files', '*.md')).flatMap((file) =>
    git('show', `HEAD:${file}`)
      .toString()
      .split('\n')
      .flatMap((line, at) => (line.match(hits) ?? []).map((hit) => `${file}:${at + 1}: ${hit}`)),
  );
}

/** Everything that is tracked, as it is in the last commit, in one folder of this name. */
export const sourceArchive = (folder: string): Buffer =>
  gzipSync(git('archive', '--format=tar', `--prefix=${folder}/`, 'HEAD'));
