import { useEffect, useState } from 'react';
import type { Kept } from '@/lib/extension/keeper';
import type { Managed } from '@/lib/extension/managed';
import { bringWords } from '@/lib/extension/words';
import type { Lang } from '@/lib/words/lang';

/** The language a page speaks: an administrator's, or else the chosen one. */
export const langFor = (kept: Kept, managed: Pick<Managed, 'lang'>): Lang =>
  managed.lang ?? kept.state.settings.lang;

/** The language to draw in: the wanted one, once its words are there; those of the first are. */
export function useSpoken(wanted: Lang): Lang {
  const [spoken, setSpoken] = useState(wanted);
  useEffect(() => {
    if (wanted === spoken) return;
    let left = false;
    void bringWords(wanted).then(() => left || setSpoken(wanted));
    return () => {
      left = true;
    };
  }, [wanted, spoken]);
  return spoken;
}
