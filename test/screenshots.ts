import './words/every-language';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@/lib/words/catalogue';
import { browserKinds, type Harness, launch } from './e2e/harness';
import { type Screen, screens } from './e2e/screens';
import type { BrowserKind } from './launch/find-browser';
import type { Look } from './launch/launch';

const folder = '.screenshots';
interface Shot {
  lang: Lang;
  look: Look;
  width: number;
}

/** Everything in Japanese; in English once, to see that the longer texts fit. */
const shots: Record<'light' | 'dark', Omit<Shot, 'look'>[]> = {
  light: [
    { lang: 'ja', width: 360 },
    { lang: 'ja', width: 320 },
    { lang: 'en', width: 320 },
  ],
  dark: [
    { lang: 'ja', width: 360 },
    { lang: 'ja', width: 320 },
  ],
};

async function photograph(harness: Harness, screen: Screen, { lang, look, width }: Shot) {
  await harness.startAnew(lang);
  const page = await screen.open(harness, { width, height: 600 });
  const file = `${screen.name}-${width}-${look}-${lang}.png`;
  const path = join(folder, harness.kind, file) as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

async function photographAll(kind: BrowserKind, look: 'light' | 'dark'): Promise<void> {
  const harness = await launch(kind, { look });
  try {
    for (const screen of screens)
      for (const shot of shots[look]) await photograph(harness, screen, { ...shot, look });
  } finally {
    await harness.close();
  }
}

/**
 * Photographs every screen into .screenshots/<browser>/<screen>-<width>-<look>-<language>.png. The
 * names of browsers as arguments choose among them.
 */
const wanted = process.argv.slice(2);
for (const kind of browserKinds.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  mkdirSync(join(folder, kind), { recursive: true });
  for (const look of ['light', 'dark'] as const) await photographAll(kind, look);
  console.log(`${screens.length} screens of ${kind} in ${folder}/${kind}/`);
}
