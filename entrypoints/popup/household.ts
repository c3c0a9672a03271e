import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { applyOrSkip, type Change, type Kept } from '@/lib/extension/keeper';
import { household, watchHousehold } from '@/lib/extension/storage';
import { htmlLang, type Lang } from '@/lib/words/lang';
import { plain } from '@/lib/words/ruby';
import { langFor, useSpoken } from './spoken';

/** What is kept, as every page shows and changes it. */
export interface Household {
  kept: Kept;
  /** The language to speak: an administrator's, or else the chosen one. */
  lang: Lang;
  /**
   * Shows the change at once and keeps it; what was kept in the end is shown after that. Resolves
   * then: who leads to another page waits for it, or the change may be lost with this one.
   */
  change: (how: Change) => Promise<void>;
  onKept: (kept: Kept) => void;
}

/** Follows the household, and sets the page to its language and size of text. */
export function useHousehold(
  first: Kept,
  setByAdministrator: Lang | null,
  titleIn: (lang: Lang) => string,
): Household {
  const [kept, setKept] = useState(first);
  const read = useRef(first);
  /** Changes under way: until the last is kept, what the browser says is older than what is shown. */
  const saving = useRef(0);
  const { textSize } = kept.state.settings;
  const lang = useSpoken(langFor(kept, { lang: setByAdministrator }));
  const title = titleIn(lang);
  useEffect(() => {
    const stop = new AbortController();
    watchHousehold((now) => saving.current === 0 && setKept(now), stop.signal);
    // Another page may have changed it since it was read. Whatever is shown by then is newer.
    void household.read().then((now) => {
      const isNew = JSON.stringify(now) !== JSON.stringify(read.current);
      if (isNew) setKept((shown) => (shown === read.current ? now : shown));
    });
    return () => stop.abort();
  }, []);
  // With the first drawing: a screen reader begins in the right language, and nothing grows after.
  useLayoutEffect(() => {
    document.documentElement.lang = htmlLang(lang);
    document.title = plain(title);
    document.documentElement.style.fontSize = `${textSize}%`;
  }, [lang, title, textSize]);

  const change = async (how: Change) => {
    setKept((now) => ({ ...now, state: applyOrSkip(now.state, how) }));
    saving.current += 1;
    const now = await household.update(how);
    saving.current -= 1;
    if (saving.current === 0) setKept(now);
  };
  return { kept, lang, change, onKept: setKept };
}
