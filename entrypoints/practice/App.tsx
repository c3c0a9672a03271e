import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Practice } from '@/components/practice/Practice';
import { type Done, nothingDone } from '@/components/practice/people';
import { insurerTitle } from '@/components/practice/screens/insurer';
import { hashOf, readHash, type View } from '@/components/practice/situations';
import type { Arrival } from '@/components/practice/stage';
import type { Day } from '@/lib/decision/types';
import { household, watchHousehold } from '@/lib/extension/storage';
import { setLang } from '@/lib/people/store';
import { htmlLang, type Lang } from '@/lib/words/lang';
import { useSpoken } from '../popup/spoken';
import { startHelp } from './help';

/** Where a person is in a rehearsal, and what they have done in it. */
interface Rehearsal {
  view: View | null;
  arrived: Arrival;
  done: Done;
  /** Taken over for the practice person. */
  registered: boolean | null;
}
const site = '練習用ポータル（保険証ガイド）';

const begin = (view: View | null, arrived: Arrival): Rehearsal => ({
  view,
  arrived,
  done: nothingDone,
  registered: null,
});

/** Another situation is another rehearsal. */
const moveTo = (view: View | null) => (before: Rehearsal) =>
  view?.situation === before.view?.situation
    ? { ...before, view, arrived: 'screen' as const }
    : begin(view, 'situation');

export function App({ lang: first, today }: { lang: Lang; today: Day }) {
  const [wanted, setLangWanted] = useState(first);
  const lang = useSpoken(wanted);
  const [rehearsal, setRehearsal] = useState(() => begin(readHash(location.hash), 'first'));
  const [away, setAway] = useState(false);
  const speaking = useRef(lang);
  const { view } = rehearsal;

  useEffect(() => {
    const stop = new AbortController();
    const move = () => setRehearsal(moveTo(readHash(location.hash)));
    addEventListener('hashchange', move, { signal: stop.signal });
    watchHousehold(({ state }) => setLangWanted(state.settings.lang), stop.signal);
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    speaking.current = lang;
    document.documentElement.lang = htmlLang(lang);
  }, [lang]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is that of the screen
  useEffect(() => {
    const shown = document.querySelector('.screen h2')?.textContent;
    const own = shown ? `${shown} | ${site}` : site;
    document.title = view?.screen === 'insurer' ? insurerTitle : own;
  }, [view, lang]);
  // The guide's button is in the language it was drawn in, so it is drawn anew with another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (away) return;
    const stop = new AbortController();
    startHelp({
      lang: () => speaking.current,
      onAway: () => setAway(true),
      onTakeOver: (registered) => setRehearsal((before) => ({ ...before, registered })),
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [away, lang]);

  return (
    <Practice
      {...{ lang, today, away, ...rehearsal }}
      onAway={setAway}
      onGo={(screen, done) => {
        if (done) setRehearsal((before) => ({ ...before, done: { ...before.done, ...done } }));
        if (view) location.hash = hashOf({ ...view, screen });
      }}
      onLang={(next) => {
        setLangWanted(next);
        void household.update((state) => setLang(state, next));
      }}
    />
  );
}
