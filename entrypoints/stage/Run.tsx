import { useEffect, useState } from 'react';
import { AudienceView } from '@/components/stage/AudienceView';
import { demonstrations } from '@/components/stage/demonstrations';
import { RunBar } from '@/components/stage/RunBar';
import {
  type Action,
  act,
  beginSession,
  chooseOn,
  press,
  runOn,
  type Session,
} from '@/components/stage/session';
import type { StageInsurer } from '@/components/stage/types';
import type { Day } from '@/lib/decision/types';
import { fullScreen, useIsFull } from './full';
import { useKeys } from './keyboard';
import { type Route, writeRoute } from './route';

interface Props {
  route: Extract<Route, { role: 'run' }>;
  today: Day;
  insurer: StageInsurer;
}

/** Whoever wants less motion is not shown pictures that change by themselves. */
const wantsStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** For a waiting room: one picture after the other, over and over. */
export function Run({ route, today, insurer }: Props) {
  const { choice, all } = route;
  const [session, setSession] = useState(() => beginSession(choice.show));
  const [runs, setRuns] = useState(() => !wantsStillness());
  const [still, setStill] = useState(wantsStillness);
  const [seconds, setSeconds] = useState(route.seconds);
  const isFull = useIsFull();
  const order = all ? demonstrations.map(({ id }) => id) : [choice.show];

  // biome-ignore lint/correctness/useExhaustiveDependencies: every picture has its own time
  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => setSession((now) => runOn(now, order)), seconds * 1000);
    return () => clearTimeout(timer);
  }, [runs, seconds, session]);
  useEffect(() => {
    const stop = new AbortController();
    // Any key, those included that only move the focus: somebody is there. The bar's own keys are its.
    const pause = ({ target }: KeyboardEvent) => {
      if (!(target instanceof Element && target.closest('.run-bar'))) setRuns(false);
    };
    addEventListener('keydown', pause, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, []);
  const by = (change: (now: Session) => Session) => {
    setRuns(false);
    setSession(change);
  };
  useKeys(true, (action: Action) => by((now) => act(now, action)));

  return (
    <AudienceView
      {...{ session, lang: choice.lang, today, insurer }}
      pointed={null}
      onPress={(to, does) => by((now) => press(now, to, does))}
      onChoose={(chosen) => by((now) => chooseOn(now, chosen))}
      foot={
        !(isFull && runs) && (
          <RunBar
            {...{ runs, still, seconds }}
            onFull={isFull ? null : fullScreen()}
            onRuns={(wanted) => {
              setStill(false);
              setRuns(wanted);
            }}
            onSeconds={setSeconds}
            chooser={writeRoute({ role: 'choose', choice, seconds })}
          />
        )
      }
    />
  );
}
