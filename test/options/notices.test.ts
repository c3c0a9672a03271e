import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesFile, shipped, thirdPartyNotices } from '../tools/notices';

const root = join(import.meta.dirname, '../..');

test('the notices that are shipped are those of the packages as they are now', () => {
  // To accept a change: npm run notices
  expect(readFileSync(join(root, noticesFile), 'utf8')).toBe(thirdPartyNotices(root));
});

test('each package has its licence in it, and where its source is', () => {
  const [ours, ...theirs] = thirdPartyNotices(root).split(`\n${'-'.repeat(72)}\n`);
  expect(ours).toContain('MIT License');
  expect(theirs).toHaveLength(shipped.length);
  for (const notice of theirs) {
    expect(notice).toMatch(/\nSource: https:\/\/\S+\n/);
    expect(notice).toMatch(/Permission is hereby granted|Mozilla Public License/);
  }
});
