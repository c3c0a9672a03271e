import { useEffect, useRef } from 'react';
import { guides } from '@/lib/guides';
import { begin, type Progress, standingOf } from '@/lib/guides/progress';
import { GuideCases, GuideText } from './GuideText';
import { StepScreen } from './StepScreen';
import { WayChoice } from './WayChoice';
import type { Walking } from './walking';
import { Say, usePanelWords } from './words';

interface Props {
  progress: Progress;
  onProgress: (progress: Progress | null) => void;
  /** Id of the page in front. */
  page: string | null;
  /** Whether the place of the step is on the page; null = it is done on no screen. */
  found: boolean | null;
  came: Walking['came'];
}

/** A guide being walked: one thing to do at a time, the whole of it below in writing. */
export function GuideWalk({ progress, onProgress, page, found, came }: Props) {
  const { t } = usePanelWords();
  const guide = guides[progress.guide];
  const standing = standingOf(progress);
  const focus = useFocusOn<HTMLHeadingElement>(progress, came === 'by-hand');
  const { instead } = guide;
  return (
    <section className="walk">
      <h3 ref={standing ? undefined : focus} tabIndex={-1}>
        <Say>{t(guide.title)}</Say>
      </h3>
      {standing ? (
        <StepScreen {...{ standing, onProgress, found, focus }} moved={came === 'with-page'} />
      ) : (
        <WayChoice {...{ guide, page, onProgress }} />
      )}
      {instead && (
        <button
          type="button"
          className="button small"
          onClick={() => onProgress(begin(instead.guide, page))}
        >
          {t(instead.say)}
        </button>
      )}
      <GuideCases guide={guide} />
      <GuideText guide={guide} current={standing?.step.id ?? null} />
      {!(standing && standing.at === standing.steps.length - 1) && (
        <button type="button" className="link-button" onClick={() => onProgress(null)}>
          {t('walk.leave')}
        </button>
      )}
    </section>
  );
}

/** The focus goes to the new step, where the person's own press has brought it. */
function useFocusOn<E extends HTMLElement>(progress: Progress, wanted: boolean) {
  const element = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step
  useEffect(() => {
    if (!wanted || !element.current) return;
    // A scroll that comes with the focus would stop the page on its way to the place of the step.
    element.current.focus({ preventScroll: true });
    showInPanel(element.current);
  }, [progress.guide, progress.step, wanted]);
  return element;
}

/** Scrolls our own panel alone, so that a guide begins at its top. */
function showInPanel(element: HTMLElement): void {
  const walk = element.closest('.walk');
  for (let at = walk?.parentElement; at; at = at.parentElement)
    if (walk && at.scrollHeight > at.clientHeight)
      at.scrollTop += walk.getBoundingClientRect().top - at.getBoundingClientRect().top - 8;
}
