import type { Recognition } from '@/lib/pages/recognise';
import type { ReadStatus } from '@/lib/pages/status/words';
import type { Spoken } from '@/lib/words/trigger';
import type { Beside, Panel } from './beside';
import type { HeldElement } from './host';

/** What the recogniser sees; the button and the panel, which come on request, look through it. */
export interface Eyes {
  recognition: Recognition;
  /** Called with every change, once somebody listens. */
  onChange: ((recognition: Recognition) => void) | null;
  /** Looks again: there is more to read the page with. Resolves when that has been seen. */
  lookAgain(): Promise<void>;
  /** The recogniser looks through them already. */
  recognises: boolean;
  /** Somebody asked for the help on this page, whatever is recognised. */
  called: boolean;
  /** The side panel shows the same: one of the two is enough. */
  besideThePage: boolean;
  /** Aborted when the extension goes; the page takes everything with it by itself. */
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed; then `signal` is aborted, too. */
  isAlive(): boolean;
}

/** The help standing on a page, for the other scripts of ours on it. */
export interface Standing {
  /** Opens the panel, also where the button was put away. */
  open(): void;
  /** The side panel has come or gone: the panel closes and the button makes room, or comes back. */
  makeRoom(): void;
}

/**
 * Where the scripts on a page find each other: they run in the extension's own world of the page,
 * whose globals the page cannot see.
 */
export const shared = globalThis as typeof globalThis & {
  eyes?: Eyes;
  standing?: Standing;
  /** Our one element, with how many of the scripts are using it. */
  ours?: HeldElement;
  /** Brought when somebody is about to read what it says: until then a page is only recognised. */
  readStatus?: ReadStatus;
  /** What the button is to say first, if that was told before it asked. */
  spoken?: Spoken | null;
  /** Settled once the page was read with it for the first time. */
  statusRead?: Promise<void> | undefined;
  /** Left by the panel's script, which is brought only once. */
  mountPanel?: (beside: Beside) => Panel;
};

/** Whether there is something to offer: a status, a page that has help of its own, or a call. */
export const hasHelp = ({ recognition: { page, status }, called }: Eyes): boolean =>
  called || status !== null || page?.helps === true;
