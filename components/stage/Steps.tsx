import { Say, usePanelWords } from '@/components/panel/words';
import { type Beat, type Demonstration, stepStarts } from './demonstrations';
import { lineOf } from './line';
import type { StageInsurer } from './types';
import { useStageWords } from './words';

interface Props {
  show: Demonstration;
  /** The step in front, from 0. */
  step: number;
  insurer: StageInsurer;
  onJump: (beat: number) => void;
}

/** All steps of the demonstration: each is one press away. */
export function Steps({ show, step, insurer, onJump }: Props) {
  const { s } = useStageWords();
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{s('present.steps')}</h2>
      <ol className="stage-steps">
        {stepStarts(show).map((at, i) => (
          <li key={at}>
            <button
              type="button"
              className="stage-step"
              aria-current={i === step ? 'step' : undefined}
              onClick={() => onJump(at)}
            >
              <span className="stage-step-count">{i + 1}</span>
              <Line beat={show.beats[at]} insurer={insurer} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Line({ beat, insurer }: { beat: Beat | undefined; insurer: StageInsurer }) {
  const { t } = usePanelWords();
  return (
    <span>
      <Say>{beat ? lineOf(beat, insurer.documents, t) : ''}</Say>
    </span>
  );
}
