import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserKinds, launch } from './e2e/harness';
import { screens } from './e2e/screens';
import type { BrowserKind } from './launch/find-browser';
import type { Look } from './launch/launch';

const folder = '.screenshots';
const looks: Look[] = ['light', 'dark'];
const widths = [360, 320];

async function photograph(kind: BrowserKind, look: Look): Promise<void> {
  const harness = await launch(kind, { look });
  try {
    for (const { name, open } of screens)
      for (const width of widths) {
        const page = await open(harness, { width, height: 600 });
        const path = join(folder, kind, `${name}-${width}-${look}.png`) as `${string}.png`;
        await page.screenshot({ path, fullPage: true });
        await page.close();
      }
  } finally {
    await harness.close();
  }
}

/**
 * Photographs every screen into .screenshots/<browser>/<screen>-<width>-<look>.png. The names of
 * browsers as arguments choose among them.
 */
const wanted = process.argv.slice(2);
for (const kind of browserKinds.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  mkdirSync(join(folder, kind), { recursive: true });
  for (const look of looks) await photograph(kind, look);
  console.log(`${screens.length} screens of ${kind} in ${folder}/${kind}/`);
}
