import { nothing } from '@/lib/pages/recognise';
import { type Eyes, shared } from './shared';

/**
 * The eyes of a page, opened by whichever script comes first. Null where somebody is looking
 * already, so that bringing a script twice is harmless; a script left over from before an update is
 * dead, and its place is taken.
 */
export function openEyes(isThere: () => boolean): Eyes | null {
  if (shared.eyes?.isAlive()) return null;
  const end = new AbortController();
  const eyes: Eyes = {
    recognition: nothing,
    onChange: null,
    lookAgain: async () => undefined,
    recognises: false,
    called: false,
    besideThePage: false,
    signal: end.signal,
    isAlive() {
      if (!end.signal.aborted && !isThere()) end.abort();
      return !end.signal.aborted;
    },
  };
  shared.eyes = eyes;
  return eyes;
}
