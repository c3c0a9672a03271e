import { spawnSync } from 'node:child_process';

/**
 * Every screen in every language and every look, in both browsers: hours, before a release. In pieces:
 * `npm run axe -- -t "chromium > pt"`. With AXE_PICTURES=folder each is kept as a picture too.
 */
const env = { ...process.env, AXE: 'everything' };
const pieces = process.argv.slice(2);
const { status } = spawnSync('vitest', ['run', '--project', 'e2e', 'test/e2e/axe-', ...pieces], {
  stdio: 'inherit',
  env,
});
process.exitCode = status ?? 1;
