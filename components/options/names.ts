import type { Pack } from '@/lib/insurers/format';
import type { Lang } from '@/lib/words/catalogue';
import { insurerIn } from '@/lib/words/names';

/** An insurer's name: in Japanese as its papers say it, with a translation beside it elsewhere. */
export const nameIn = ({ ja, en }: Pack['names'], lang: Lang): string => insurerIn(ja, en, lang);
