import { expect, test } from 'vitest';
import { type Found, refusals } from './states';

const ready: Found = {
  uncommitted: [],
  version: '1.2.0',
  lockVersion: '1.2.0',
  changelog: '# Changelog\n\n## [1.2.0] - 2026-11-25\n\n- …\n\n## [1.1.0] - 2026-10-01\n',
  tags: ['v1.1.0'],
  undecided: [],
  today: '2026-11-25',
};

test('nothing is said of a state that is ready', () => {
  expect(refusals(ready)).toEqual({ now: [], later: [] });
});

test.each<[string, Partial<Found>, string]>([
  [
    'changes',
    { uncommitted: ['a', 'b', 'c', 'd'] },
    'Changes are not committed (a, b, c and others)',
  ],
  ['a version', { version: '1.2.0-beta', lockVersion: '1.2.0-beta' }, '"1.2.0-beta" is no version'],
  ['a leading zero', { version: '01.2', lockVersion: '01.2' }, '"01.2" is no version'],
  ['the lock', { lockVersion: '1.1.0' }, 'package.json says 1.2.0, package-lock.json 1.1.0'],
  ['a tag', { tags: ['v1.2.0'] }, 'The tag v1.2.0 is there already'],
  ['no section', { changelog: '## [1.2.1] - 2026-11-25' }, 'has no section "## [1.2.0]"'],
])('%s: no release, not even a dry one', (_, change, sentence) => {
  const { now } = refusals({ ...ready, ...change });
  expect(now.filter((one) => one.includes(sentence))).toHaveLength(1);
});

test.each<[string, Partial<Found>, string]>([
  ['no date', { changelog: '## [1.2.0] - unreleased' }, 'gives 1.2.0 no date'],
  ['no such day', { changelog: '## [1.2.0] - 2026-13-45' }, 'gives 1.2.0 no date'],
  ['a day to come', { changelog: '## [1.2.0] - 2026-12-01' }, 'that is yet to come'],
  ['undecided', { undecided: ['SECURITY.md:3: [[OWNER: address]]'] }, 'SECURITY.md:3'],
])('%s: a dry run only', (_, change, sentence) => {
  const { now, later } = refusals({ ...ready, ...change });
  expect(now).toEqual([]);
  expect(later).toHaveLength(1);
  expect(later[0]).toContain(sentence);
});

test('everything is said at once', () => {
  const { now } = refusals({ ...ready, lockVersion: '1', uncommitted: ['a'], tags: ['v1.2.0'] });
  expect(now).toHaveLength(3);
});
