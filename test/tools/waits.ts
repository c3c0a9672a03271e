import { writeFileSync } from 'node:fs';
import type { Day } from '@/lib/decision/types';
import { builtIn } from '@/lib/insurers/built-in';
import { registerFromFiles } from '@/lib/words/files';
import { everyLang, type Lang } from '@/lib/words/lang';
import { sayWaits } from '@/lib/words/waits';

/**
 * What the built-in packs say about waiting, in a language: the panel on a page shows it without
 * carrying the packs. `npm run waits` writes it anew; a test holds it to the packs.
 */
export function builtInWaits(day: Day, lang: Lang): object {
  const packs = [...builtIn.values()].filter(({ id }) => id !== 'other');
  return Object.fromEntries(packs.map((pack) => [pack.id, sayWaits(pack, day, lang)]));
}

export const waitsFile = (lang: Lang) =>
  new URL(`../../assets/waits/${lang}.json`, import.meta.url);

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  registerFromFiles();
  for (const lang of everyLang)
    writeFileSync(waitsFile(lang), `${JSON.stringify(builtInWaits(today, lang), null, 2)}\n`);
}
