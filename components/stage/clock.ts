/** A clock that counts up and can be stopped. Times in milliseconds. */
export interface Clock {
  /** Counted before it was last started. */
  counted: number;
  /** When it was last started; null = it stands still. */
  since: number | null;
}

export const startClock = (now: number): Clock => ({ counted: 0, since: now });

export const elapsed = ({ counted, since }: Clock, now: number): number =>
  counted + (since === null ? 0 : Math.max(0, now - since));

export const toggleClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : { counted: elapsed(clock, now), since: null };

/** `0:07`, `12:34`, `1:02:03`. */
export function writeElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
