import type { Answers } from '@/lib/decision/interview';
import type { DateNote, Reason, Silence, Todo, Verdict } from '@/lib/decision/types';
import type { Contact, PackFact, SourceDocument } from '@/lib/insurers/format';

/** What the pages know of an insurer: its names and whom to ask, not its rules. */
export interface PackSummary {
  id: string;
  names: { ja: string; short: string; kana: string; en: string };
  insurerNumbers: readonly string[];
  documents: readonly SourceDocument[];
  contacts: readonly Contact[];
  facts?: Readonly<Record<string, PackFact>>;
}

/** A verdict whose sentences are written out in one language. */
export interface SpokenVerdict extends Omit<Verdict, 'todo' | 'because' | 'silent' | 'dates'> {
  todo: Spoken<Todo>[];
  because: Spoken<Reason>[];
  silent: Spoken<Silence>[];
  dates: (DateNote & { text: string })[];
}
type Spoken<T extends { say: unknown }> = Omit<T, 'say'> & { text: string };

/** The person whose checklist this is. */
export interface Holder {
  nickname: string;
  /** Id of a pack; null = not chosen yet. */
  insurer: string | null;
  answers: Answers;
}
