import type { Day } from '@/lib/decision/types';
import type { Pack, SourceDocument } from '@/lib/insurers/format';
import type { AsOf } from '@/lib/people/packs';
import type { PackFault } from '@/lib/proofreading/fault';
import type { Outcome } from '@/lib/proofreading/outcomes';
import type { DecidedPart } from '@/lib/proofreading/preview';
import type { Lang } from '@/lib/words/catalogue';

/** One insurer's rules as the list shows them. */
export interface ListedPack extends AsOf {
  id: string;
  names: Pack['names'];
  kind: Pack['kind'];
  sample: boolean;
  by: 'built-in' | 'file' | 'administrator';
  /** Only of imported ones. */
  importedOn: Day | null;
  /** The version before the imported one, if it was kept. */
  before: AsOf | null;
  /** There are built-in rules of the same insurer beneath. */
  builtInBeneath: boolean;
  /** Lies in the storage but cannot be used. */
  broken: boolean;
}

/** A pack opened for reading: what it is made from, and what it decides. */
export interface OpenedPack {
  pack: Pack;
  decided: (lang: Lang) => DecidedPart[];
}

/** What a chosen file turned out to be. */
export type ReadPackFile =
  | { is: 'too-large' | 'unreadable' | 'too-many' }
  | { is: 'managed'; names: Pack['names'] }
  | { is: 'faulty'; faults: PackFault[]; say: (fault: PackFault, lang: Lang) => string }
  | ({ is: 'good' } & Proposal);

/** A checked pack that waits for a yes, and what it would change. */
export interface Proposal extends OpenedPack {
  /** The rules in use until now, on national ground as `pack` is here. */
  before: Pack | null;
  /** The imported ones among them, as they were opened. */
  replaces: Pack | null;
  beforeBy: ListedPack['by'] | null;
  outcomes: Outcome[];
  documents: { added: SourceDocument[]; gone: SourceDocument[] };
  today: Day;
}
