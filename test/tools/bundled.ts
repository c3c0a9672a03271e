import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';

/** Adds the packages of which something stands in a bundle. */
const collecting = (into: Set<string>): Plugin => ({
  name: 'packages-in-bundles',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (name && renderedLength > 0) into.add(name);
      }
    }
  },
});

/**
 * Builds for both browsers, into a folder that is thrown away, and writes the packages whose code is
 * in a script to the file it is given, as a JSON array. A program of its own, because WXT builds for production only there.
 */
const names = new Set<string>();
const folder = mkdtempSync(join(tmpdir(), 'hokensho-guide-bundled-'));
try {
  for (const browser of ['chrome', 'firefox'])
    await build({
      browser,
      outDir: join(folder, browser),
      vite: () => ({ plugins: [collecting(names)] }),
    });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(process.argv[2] as string, JSON.stringify([...names].sort()));
