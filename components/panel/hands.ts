import type { GuideId } from '@/lib/guides/guide';
import type { TermId } from '@/lib/pages/terms';
import type { PageView } from '@/lib/pages/view';

/** A step of a guide, to be shown where it is done. */
export interface StepAt {
  guide: GuideId;
  step: string;
}

/**
 * What the help can do on the page it stands beside. The panel on the page does it directly, the
 * side panel by messages; both pass ids of our own catalogues only.
 */
export interface PageHands {
  /** Draws a ring around the place on the page where a step is done; null takes it away. */
  showStep(step: StepAt | null): void;
  /** Marks our terms on the page, or takes the marks away. */
  markTerms(on: boolean): void;
  /** Scrolls to the next place where a term stands and explains it there. */
  showTerm(id: TermId): void;
}

/** What the page tells the help, each time it changes. */
export interface PageNews {
  view: PageView;
  /** Whether the place of the step shown is on the page now; null while no step is shown. */
  stepFound: boolean | null;
  /** Whether our terms are marked on the page; null = this browser cannot mark them. */
  marked: boolean | null;
}
