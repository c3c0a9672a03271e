import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../tools/notices';

const root = join(import.meta.dirname, '../..');

test('the notices that are shipped name every package that is shipped', async () => {
  const notices = thirdPartyNotices(root);
  for (const name of ['preact ', 'zod ', 'webextension-polyfill '])
    expect(notices).toContain(`\n${name}`);
  // To accept a change: npm run -s unit -- test/options/notices.test.ts --update
  await expect(notices).toMatchFileSnapshot(join(root, 'assets/public/third-party-notices.txt'));
});
