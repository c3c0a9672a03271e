import type { Answers } from '@/lib/decision/interview';
import type { Milestone } from '@/lib/decision/timeline';
import type { Cite } from '@/lib/decision/types';
import type { Contact, PackFact, SourceDocument } from '@/lib/insurers/format';
import type { SpokenVerdict as Spoken } from '@/lib/words/verdict';

/** The verdict as the pages show it: spoken, with the plain facts worth knowing beside it. */
export interface SpokenVerdict extends Spoken {
  worthKnowing?: { id: string; text: string; cites: readonly Cite[] }[];
}

/** What the pages know of an insurer: its names and whom to ask, not its rules. */
export interface PackSummary {
  id: string;
  names: { ja: string; short: string; kana: string; en: string };
  insurerNumbers: readonly string[];
  documents: readonly SourceDocument[];
  contacts: readonly Contact[];
  /** Days of the change-over in its documents. */
  milestones?: readonly Milestone[];
  facts?: Readonly<Record<string, PackFact>>;
  /** Hosts of its own pages. */
  sites?: readonly string[];
}

/** The person whose checklist this is. */
export interface Holder {
  nickname: string;
  /** Id of a pack; null = not chosen yet. */
  insurer: string | null;
  answers: Answers;
}
