import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../launch/launch';

/** What only a person reads. Everything else in the manifest is power over somebody's browser. */
const harmless = ['name', 'short_name', 'description', 'version', 'icons'];

/**
 * To accept a change: `npm run built -- permission-surface --update`, and say in the
 * commit why the extension needs it.
 */
test.each(['chromium', 'firefox'] as const)('the manifest for %s is as agreed', async (kind) => {
  const manifest = JSON.parse(readFileSync(join(buildFolder(kind), 'manifest.json'), 'utf8'));
  for (const key of harmless) delete manifest[key];
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
    `../fixtures/manifests/${kind}.json`,
  );
});
