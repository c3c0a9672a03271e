import type { PortalKey } from '@/lib/words/portal';
import type { PortalCite } from './sources';

/** Where on a page a step is done, told by the words that can be seen there. */
export interface Place {
  /**
   * `press`: a link or button that says it. `row`: a label with its value. `heading`: what a part
   * of the page is called.
   */
  kind: 'press' | 'row' | 'heading';
  /** Sticky, in plain spelling (lib/pages/text), best first. */
  labels: readonly RegExp[];
  /** Ids of the pages it may stand on; without them any page of the portal with its menus. */
  pages?: readonly string[];
  /** What the heading above has to say. */
  under?: RegExp;
}

export interface Step {
  /** Unique in its guide, the steps of its ways included. */
  id: string;
  say: PortalKey;
  /** A second, quieter sentence: a condition, an older label, what to do otherwise. */
  note?: PortalKey;
  /** Id of the page (lib/pages) on which a person is at this step. */
  page?: string;
  /** Best first. A step that is not done on a screen has none. */
  place?: readonly Place[];
  /** Shows the telephone line and its menu. */
  hotline?: boolean;
  cites: readonly PortalCite[];
}

/** One of several ways to the same end, told in a sentence, with the steps it takes. */
export interface Way extends Step {
  steps: readonly Step[];
}

interface Common {
  id: GuideId;
  title: PortalKey;
  /** Says what the screens were called when the sources were written. */
  dated?: boolean;
  /** What to do when the steps cannot be done: each with the situation and what helps there. */
  otherwise?: { title: PortalKey; cases: readonly Case[] };
  /** The guide to turn to when something is found. */
  instead?: { say: PortalKey; guide: GuideId };
}

export interface Case {
  id: string;
  when: PortalKey;
  say: PortalKey;
  hotline?: boolean;
  cites: readonly PortalCite[];
}

export interface StepGuide extends Common {
  kind: 'steps';
  /** They follow one another. */
  steps: readonly Step[];
}

export interface WayGuide extends Common {
  kind: 'ways';
  /** One of them is enough. */
  steps: readonly Way[];
}

export type Guide = StepGuide | WayGuide;

export type GuideId =
  | 'find-status'
  | 'check-linked-info'
  | 'register'
  | 'save-pdf'
  | 'for-relative'
  | 'wrong-person'
  | 'renew-ecert'
  | 'at-clinic'
  | 'lost-card';
