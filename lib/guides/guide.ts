import type { PortalKey } from '@/lib/words/portal';
import type { PortalCite } from './sources';

export interface Step {
  id: string;
  say: PortalKey;
  /** A second, quieter sentence: a condition, an older label, what to do otherwise. */
  note?: PortalKey;
  /** Id of the page (lib/pages) on which a person is at this step. */
  page?: string;
  cites: readonly PortalCite[];
}

export interface Guide {
  id: GuideId;
  title: PortalKey;
  /** `ways`: one of them is enough; otherwise the steps follow one another. */
  kind: 'steps' | 'ways';
  steps: readonly Step[];
  /** Says what the screens were called when the sources were written. */
  dated?: boolean;
  /** Ends with the telephone line and its menu. */
  hotline?: boolean;
}

export type GuideId =
  | 'find-status'
  | 'check-linked-info'
  | 'register'
  | 'wrong-person'
  | 'log-out'
  | 'renew-ecert';
