import { useEffect, useState } from 'react';
import { type Clock, elapsed, writeElapsed } from './clock';
import { useStageWords } from './words';

/** How long the demonstration has been going on. */
export function ClockFace({ clock }: { clock: Clock }) {
  const { s } = useStageWords();
  const [, tick] = useState(0);
  const runs = clock.since !== null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((n) => n + 1), 500);
    return () => clearInterval(timer);
  }, [runs]);
  return (
    <span role="timer" aria-label={s('clock.title')} className="clock">
      {writeElapsed(elapsed(clock, Date.now()))}
    </span>
  );
}
