import { placeOf } from '@/components/practice/situations';
import { practiceWords } from '@/lib/words/practice';
import type { StageWords } from '@/lib/words/stage';
import type { Beat, Demonstration } from './demonstrations';
import { Line } from './Steps';
import type { StageInsurer } from './types';
import { Said, useStageWords } from './words';

interface Props {
  show: Demonstration;
  /** The picture in front, from 0, and itself. */
  at: number;
  beat: Beat;
  insurer: StageInsurer;
}

/** What one press on brings: on this screen, and then in the list. */
export function Next({ show, at, beat, insurer }: Props) {
  const { s, lang } = useStageWords();
  const next = show.beats[at + 1];
  const nextStep = show.beats.find(({ step }) => step === beat.step + 1);
  return (
    <section className="present-next" aria-labelledby="next-title">
      <h2 id="next-title">{s('present.next')}</h2>
      {!next && <p>{s('next.end')}</p>}
      {next && beat.press && (
        <p>
          <Said>{whatIsPressed(beat, s, practiceWords(lang))}</Said>
        </p>
      )}
      {nextStep && (
        <p>
          <strong>{s('next.step', { n: nextStep.step + 1 })}</strong>{' '}
          <Line beat={nextStep} insurer={insurer} />
        </p>
      )}
    </section>
  );
}

function whatIsPressed(
  { press, screen, chosen }: Beat,
  s: StageWords,
  t: ReturnType<typeof practiceWords>,
): string {
  if (press?.chooses && chosen) return s('next.choose');
  if (press?.paper) return s('next.paper');
  if (press?.on === 'pin') return s('next.pin');
  if (press?.to && placeOf(press.to) !== placeOf(screen))
    return s('next.place', { place: t(`place.${placeOf(press.to)}`) });
  return s('next.press');
}
