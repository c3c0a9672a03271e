import type { Pack } from '@/lib/insurers/format';
import { type Lang, named } from '@/lib/words/catalogue';
import { isJapanese } from '@/lib/words/lang';

/** An insurer's name: in Japanese as its papers say it, with a translation beside it elsewhere. */
export function nameIn({ ja, en }: Pack['names'], lang: Lang): string {
  return isJapanese(lang) ? named(ja, lang) : `${ja} – ${en}`;
}
