import { useEffect, useMemo, useRef, useState } from 'react';
import { Practice } from '@/components/practice/Practice';
import { readHash } from '@/components/practice/situations';
import type { Day } from '@/lib/decision/types';
import { household, watchHousehold } from '@/lib/extension/storage';
import { setLang } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import { eraDay } from '@/lib/words/dates';
import { startHelp } from './help';

export function App({ lang: first, today }: { lang: Lang; today: Day }) {
  const [lang, setLangShown] = useState(first);
  const [hash, setHash] = useState(location.hash);
  const [registered, setRegistered] = useState<boolean | null>(null);
  const [away, setAway] = useState(false);
  const speaking = useRef(lang);
  const view = useMemo(() => readHash(hash), [hash]);
  const situation = view?.situation;

  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: stop.signal });
    watchHousehold(({ state }) => setLangShown(state.settings.lang), stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    speaking.current = lang;
    document.documentElement.lang = lang;
  }, [lang]);
  // Another situation is another rehearsal.
  const [rehearsing, setRehearsing] = useState(situation);
  if (rehearsing !== situation) {
    setRehearsing(situation);
    setRegistered(null);
  }
  // The guide's button is in the language it was drawn in, so it is drawn anew with another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (away) return;
    const stop = new AbortController();
    startHelp({
      lang: () => speaking.current,
      onAway: () => setAway(true),
      onTakeOver: setRegistered,
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [away, lang]);

  return (
    <Practice
      lang={lang}
      view={view}
      ecertUntil={eraDay(twoMonthsAfter(today))}
      registered={registered}
      away={away}
      onBringBack={() => setAway(false)}
      onLang={(next) => {
        setLangShown(next);
        void household.update((state) => setLang(state, next));
      }}
    />
  );
}

function twoMonthsAfter(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 60);
  return date.toISOString().slice(0, 10);
}
