import { ui } from '@/lib/words/ui';
import { Said, useStageWords } from './words';

type Trouble = 'unreachable' | 'nobody' | 'over' | null;

interface Props {
  trouble: Trouble;
  /** Null where the screen is filled already, or cannot be. */
  onFull: (() => void) | null;
}

/** The only thing to press in the audience's window, gone once the screen is filled. */
export function FullScreen({ trouble, onFull }: Props) {
  const { s } = useStageWords();
  return (
    <>
      <p role="status">{trouble && <Said>{s(`trouble.${trouble}`)}</Said>}</p>
      {onFull && (
        <button type="button" className="button small" onClick={onFull}>
          {s('full.open')}
        </button>
      )}
    </>
  );
}

interface WaitingProps {
  trouble: Trouble;
  /** The rules of the insurer that the presenter has chosen are not here any more. */
  gone: boolean;
}

/** While there is no picture to show. */
export function Waiting({ trouble, gone }: WaitingProps) {
  const { s, lang } = useStageWords();
  const why = s(trouble ? `trouble.${trouble}` : 'audience.waiting');
  return (
    <main className="waiting-room">
      <h1>{s('audience.title')}</h1>
      <p role="status">
        <Said>{gone ? ui(lang)('insurer.missing') : why}</Said>
      </p>
    </main>
  );
}
