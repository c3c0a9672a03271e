import { Cites } from '@/components/checklist/Cites';
import type { SpokenVerdict } from '@/components/checklist/types';
import { Text, useWords } from '@/components/parts/words';
import { headline } from '@/lib/decision/headline';
import { pathOf, type Stage } from '@/lib/decision/path';
import { HoldPicture, Picture } from './Picture';

type Reason = SpokenVerdict['because'][number];

/** The way from the first cause to the answer, as boxes joined by arrows. Read aloud it is a list. */
export function DecisionPath({ verdict }: { verdict: SpokenVerdict }) {
  const { t } = useWords();
  const { steps, beside } = pathOf(verdict.because);
  const { say, drawn } = headline(verdict);
  return (
    <>
      <ol className="path">
        {steps.map(({ reason, stage }) => (
          <li key={`${reason.rule} ${reason.text}`} data-stage={stage ?? undefined}>
            <div className="path-box">
              <StageMark stage={stage} />
              <Said reason={reason} />
            </div>
            <Arrow />
          </li>
        ))}
        <li data-stage="answer">
          <div className="path-box">
            <p className="path-stage">{t('path.answer')}</p>
            <p>
              <Text>{t(`hold.${say}`)}</Text>
            </p>
            <HoldPicture drawn={drawn} />
          </div>
        </li>
      </ol>
      {beside.length > 0 && (
        <ul className="beside">
          {beside.map((reason) => (
            <li key={`${reason.rule} ${reason.text}`}>
              <Said reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Said({ reason: { text, cites } }: { reason: Reason }) {
  return (
    <>
      <p>
        <Text>{text}</Text>
      </p>
      <Cites cites={cites} />
    </>
  );
}

function StageMark({ stage }: { stage: Stage | null }) {
  const { t } = useWords();
  if (!stage) return null;
  const paper = stage === 'certificate' || stage === 'notice' ? stage : null;
  return (
    <p className="path-stage">
      {paper && <Picture of={paper} />}
      <span>
        <Text>{t(`path.${stage}`)}</Text>
      </span>
    </p>
  );
}

function Arrow() {
  return (
    <svg className="path-arrow" viewBox="0 0 24 32" aria-hidden="true" focusable="false">
      <path d="M12 2v26M4 19l8 9 8-9" />
    </svg>
  );
}
