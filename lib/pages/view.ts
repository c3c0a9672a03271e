import type { Site } from './page';
import type { StatusReading } from './status/words';
import type { TermCount, TermId } from './terms';

/**
 * All that is said of the page in front: ids of our own catalogues, never text of the page. It may
 * therefore travel between the parts of the extension as it is.
 */
export interface PageView {
  site: Site;
  /** The pack whose page it is, by its host or by its name on the page; null = none, or no pack. */
  insurer: string | null;
  /** Id of the recognised page; null = not known. */
  page: string | null;
  status: StatusReading | null;
  /** What the page is about. */
  topics: readonly TermId[];
  /** Our terms that stand on it, the most frequent first. */
  terms: readonly TermCount[];
  /** Former menu paths of the portal that the page describes (./old-paths). */
  oldPaths: readonly string[];
}
