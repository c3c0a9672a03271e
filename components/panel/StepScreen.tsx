import type { RefObject } from 'react';
import { hotline } from '@/lib/guides/hotline';
import { type Progress, type Standing, stride } from '@/lib/guides/progress';
import { Hotline } from './Hotline';
import { SayWithPhones } from './SayWithPhones';
import { Sources } from './Sources';
import { Say, usePanelWords } from './words';

interface Props {
  standing: Standing;
  onProgress: (progress: Progress | null) => void;
  found: boolean | null;
  /** The step came with the page, not by a button: it is announced. */
  moved: boolean;
  focus: RefObject<HTMLHeadingElement | null>;
}

/** One step: what to do, where it is on the page, and the way on. */
export function StepScreen({ standing, onProgress, found, moved, focus }: Props) {
  const { t } = usePanelWords();
  const { guide, steps, at, step } = standing;
  const count = { step: at + 1, of: steps.length };
  const back = stride(standing, -1);
  const next = stride(standing, 1);
  return (
    <>
      <h4 className="walk-step" ref={focus} tabIndex={-1}>
        <span className="walk-progress">{t('walk.progress', count)}</span>
        <span className="walk-say">
          <SayWithPhones>{t(step.say)}</SayWithPhones>
        </span>
      </h4>
      <div role="status">
        {moved && (
          <p className="visually-hidden">
            {t('walk.moved', count)}
            {t(step.say)}
          </p>
        )}
        {found !== null && (
          <p className={found ? 'walk-place found' : 'walk-place'}>
            {t(found ? 'walk.found' : 'walk.notFound')}
          </p>
        )}
        {/* Room for it, so that nothing moves under a finger while the place is looked for. */}
        {found === null && step.place && <p className="walk-place awaited" aria-hidden="true" />}
      </div>
      {step.note && (
        <p className="small note">
          <SayWithPhones>{t(step.note)}</SayWithPhones>
        </p>
      )}
      {step.hotline && <Hotline />}
      <div className="walk-buttons">
        {back && (
          <button type="button" className="button" onClick={() => onProgress(back)}>
            {t('walk.back')}
          </button>
        )}
        <button type="button" className="button primary" onClick={() => onProgress(next)}>
          {t(next ? 'walk.next' : 'walk.end')}
        </button>
      </div>
      {guide.dated && (
        <p className="small">
          <Say>{t('panel.labelsDiffer')}</Say>
        </p>
      )}
      <Sources cites={[...step.cites, ...(step.hotline ? hotline.cites : [])]} />
    </>
  );
}
