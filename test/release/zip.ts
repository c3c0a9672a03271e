import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';
import type { BrowserKind } from '../launch/find-browser';
import { buildFolder } from '../launch/launch';

/**
 * A folder as a zip whose bytes depend on nothing but its files: in the order of their paths, with
 * neither times nor permissions. Nothing is compressed, because Node's zlib packs differently on
 * different processors; the stores pack what they hand out by themselves.
 */
export function zipFolder(folder: string): Promise<Buffer> {
  const zip = createZip({ level: 0 });
  for (const path of filesOf(folder)) zip.addFile(path, readFileSync(join(folder, path)));
  return zip.toBuffer();
}

/** Paths with `/`, in the order of their code units. */
function filesOf(folder: string): string[] {
  return globSync('**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}

export const zipName = (kind: BrowserKind, version: string) =>
  `hokensho-guide-${version}-${kind === 'firefox' ? 'firefox' : 'chrome'}.zip`;

// npm run zip: what `npm run build` left, as the two files the stores take.
if (import.meta.main)
  for (const kind of ['chromium', 'firefox'] as const) {
    const folder = buildFolder(kind);
    const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const file = join(folder, '..', zipName(kind, version));
    writeFileSync(file, await zipFolder(folder));
    console.log(file);
  }
