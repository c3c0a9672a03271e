import type { Cite } from '@/lib/decision/types';

/** What a page can be about, as opposed to words that only occur in it. Each is the id of a term. */
export type Topic =
  | 'notice'
  | 'certificate'
  | 'mynaCard'
  | 'registration'
  | 'oldCard'
  | 'elderlyCard'
  | 'portalScreen'
  | 'declaration'
  | 'ecert';

/** One term of the glossary. What it means is said in assets/words/<lang>/terms.json under its id. */
export interface Term {
  /** The first is the one we show; the others are what insurers call the same thing. */
  names: readonly [string, ...string[]];
  /** ふりがな of the first name. */
  reading: string;
  cites: readonly [Cite, ...Cite[]];
  /** What a page is about that names this term in a heading. */
  topic?: Topic;
  /** Id of the term that people take for this one. */
  twin?: string;
  /** Longer words that begin like a name and are something else. */
  unlike?: readonly string[];
  /** A name so short that it counts only where no other kanji touches it. */
  alone?: true;
  /** An everyday word: on a page only the first place is marked, so that the papers stand out. */
  once?: true;
}
