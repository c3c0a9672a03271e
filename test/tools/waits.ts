import { writeFileSync } from 'node:fs';
import type { Day } from '@/lib/decision/types';
import { builtIn } from '@/lib/insurers/built-in';
import { langs } from '@/lib/words/catalogue';
import { sayWaits } from '@/lib/words/waits';

/**
 * What the built-in packs say about waiting, in every language: the panel on a page shows it without
 * carrying the packs. `npm run waits` writes it anew; a test holds it to the packs.
 */
export function builtInWaits(day: Day): object {
  const packs = [...builtIn.values()].filter(({ id }) => id !== 'other');
  const inAll = (pack: (typeof packs)[number]) =>
    Object.fromEntries(langs.map((lang) => [lang, sayWaits(pack, day, lang)]));
  return Object.fromEntries(packs.map((pack) => [pack.id, inAll(pack)]));
}

export const waitsFile = new URL('../../assets/waits.json', import.meta.url);

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(waitsFile, `${JSON.stringify(builtInWaits(today), null, 2)}\n`);
}
