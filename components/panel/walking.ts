import { useEffect, useRef, useState } from 'react';
import { isWalkable, moveOn, type Progress, standingOf } from '@/lib/guides/progress';
import type { PageHands } from './hands';

/** Who keeps the progress while the person goes from page to page. */
export interface ProgressKeeper {
  progress(): Promise<Progress | null>;
  keepProgress(progress: Progress | null): Promise<unknown>;
}

interface Ground {
  /** Id of the page in front. */
  page: string | null;
  hands: Pick<PageHands, 'showStep'>;
  keeper: ProgressKeeper;
  /** How far the guide has come, where that is known already; undefined = the keeper is asked. */
  begun?: Progress | null | undefined;
}

export interface Walking {
  /** Null = no guide is being walked. */
  progress: Progress | null;
  /** By the person's own hand; null leaves the guide. */
  go: (progress: Progress | null) => void;
  /**
   * How the step came: by the person's own hand it takes the focus, with the page it is announced, and
   * as it was kept it does neither.
   */
  came: 'by-hand' | 'with-page' | 'as-kept';
}

/** The guide that is being walked: kept, shown on the page, and moved on with it. */
export function useWalking({ page, hands, keeper, begun }: Ground): Walking {
  const [{ progress, came }, set] = useState<Omit<Walking, 'go'>>(() => resumed(begun, page));
  const [seen, setSeen] = useState(page);
  const touched = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the help appears
  useEffect(() => {
    if (begun !== undefined) return;
    keeper.progress().then(
      (kept) => {
        if (!touched.current) set(resumed(kept, page));
      },
      () => undefined,
    );
  }, [keeper]);

  if (page !== seen) {
    setSeen(page);
    const next = progress && onward(progress, page);
    if (next) set({ progress: next, came: 'with-page' });
  }

  useEffect(() => {
    hands.showStep(progress && standingOf(progress) ? progress : null);
  }, [hands, progress]);
  useEffect(() => () => hands.showStep(null), [hands]);
  const kept = useRef<Progress | null>(null);
  useEffect(() => {
    if (progress === kept.current) return;
    kept.current = progress;
    keeper.keepProgress(progress).catch(() => undefined);
  }, [keeper, progress]);

  return {
    progress,
    came,
    go(next) {
      touched.current = true;
      set({ progress: next, came: 'by-hand' });
    },
  };
}

/** Where the person goes on, on the page that is in front now. */
function resumed(kept: Progress | null | undefined, page: string | null): Omit<Walking, 'go'> {
  if (!kept || !isWalkable(kept)) return { progress: null, came: 'as-kept' };
  const next = onward(kept, page);
  return next ? { progress: next, came: 'with-page' } : { progress: kept, came: 'as-kept' };
}

function onward(progress: Progress, page: string | null): Progress | null {
  const standing = standingOf(progress);
  return standing && moveOn(standing, page);
}
