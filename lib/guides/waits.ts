import table from '@/assets/waits.json';
import type { Lang } from '@/lib/words/catalogue';
import type { InsurerWaits } from '@/lib/words/waits';

// JSON loses the literal types; a test holds the table to the packs.
const builtIn = table as unknown as Readonly<Record<string, Record<Lang, InsurerWaits>>>;

/** What a built-in insurer's documents say about waiting, and whom to ask there; null = no such. */
export const builtInWaits = (insurer: string, lang: Lang): InsurerWaits | null =>
  Object.hasOwn(builtIn, insurer) ? (builtIn[insurer]?.[lang] ?? null) : null;
