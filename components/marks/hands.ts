import type { PageHands } from '@/components/panel/hands';
import type { OurElement } from '@/components/panel/host';
import type { Lang } from '@/lib/words/catalogue';

/** Everything that is drawn on the page itself: the ring of a guide, the marks of our terms. */
export interface Hands extends PageHands {
  /** Explains the words selected on the page; they are read here and told to nobody. */
  explainSelection(): void;
  /** Takes all of it off the page. */
  remove(): void;
}

export interface HandsPlace {
  doc: Document;
  /** Ours, taken only once there is something to draw. */
  takeElement: () => OurElement;
  lang: () => Promise<Lang>;
  /** Where the step shown is on the page now; null while no step is shown. */
  onStepFound: (found: boolean | null) => void;
  signal: AbortSignal;
}

/** To be filled with the ring (./ring) and the marks and the card (./terms, ./card). */
export function createHands({ onStepFound }: HandsPlace): Hands {
  return {
    showStep: (step) => onStepFound(step ? false : null),
    markTerms: () => undefined,
    showTerm: () => undefined,
    explainSelection: () => undefined,
    remove: () => undefined,
  };
}
