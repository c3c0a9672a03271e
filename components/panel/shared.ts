import type { Recognition } from '@/lib/pages/recognise';
import type { ReadStatus } from '@/lib/pages/status/words';
import type { Beside, Panel } from './beside';

/** What the recogniser sees; the button and the panel, which come on request, look through it. */
export interface Eyes {
  recognition: Recognition;
  /** Called with every change, once somebody listens. */
  onChange: ((recognition: Recognition) => void) | null;
  /** Looks again: there is more to read the page with. */
  lookAgain(): void;
  /** Aborted when the page or the extension goes. */
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed; then `signal` is aborted, too. */
  isAlive(): boolean;
}

/**
 * Where the scripts on a page find each other: they run in the extension's own world of the page,
 * whose globals the page cannot see.
 */
export const shared = globalThis as typeof globalThis & {
  eyes?: Eyes;
  /** Brought with the first script that shows something: the one always there need not know it. */
  readStatus?: ReadStatus;
  /** Left by the panel's script, which is brought only once. */
  mountPanel?: (beside: Beside) => Panel;
};

/** Whether there is something to offer: a status, or a page that has help of its own. */
export const hasHelp = ({ page, status }: Recognition): boolean =>
  status !== null || page?.helps === true;
