import { useEffect, useState } from 'react';
import { todayInTokyo, untilTomorrowInTokyo } from '@/lib/decision/calendar';
import type { Day } from '@/lib/decision/types';

/** A timer stands still while the computer sleeps: it is never trusted for longer than this (ms). */
const longestWait = 300_000;

/**
 * Today in Japan, also on a page that is left open overnight. Looked up with every drawing: of two
 * pages that write down what the day makes of the same answers, none is a day behind the other.
 */
export function useToday(): Day {
  const [, draw] = useState(() => todayInTokyo());
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      draw(todayInTokyo());
      clearTimeout(timer);
      timer = setTimeout(look, Math.min(untilTomorrowInTokyo(), longestWait));
    };
    look();
    addEventListener('focus', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    return () => stop.abort();
  }, []);
  return todayInTokyo();
}
