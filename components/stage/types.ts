import type { SourceDocument } from '@/lib/insurers/format';
import type { InsurerWaits } from '@/lib/words/waits';

/** Whose staff show it, as both windows name it. */
export interface StageInsurer {
  id: string;
  /** In the language spoken. */
  name: string;
  /** As it stands on the practice screens; null = the made-up insurer's. */
  onScreen: string | null;
  waits: InsurerWaits;
  /** Whom to name where there is room for one. */
  desk: InsurerWaits['contacts'][number] | null;
  documents: readonly SourceDocument[];
}
