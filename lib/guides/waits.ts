import { type Lang, registered } from '@/lib/words/catalogue';
import type { InsurerWaits } from '@/lib/words/waits';

/**
 * What a built-in insurer's documents say about waiting, and whom to ask there; null = no such.
 * Generated (`npm run waits`) and brought with the words of the help; a test holds it to the packs.
 */
export function builtInWaits(insurer: string, lang: Lang): InsurerWaits | null {
  const table = (registered(lang, 'builtInWaits') ?? {}) as Record<string, InsurerWaits>;
  return Object.hasOwn(table, insurer) ? (table[insurer] ?? null) : null;
}
