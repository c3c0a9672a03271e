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

/** Before the first picture has come. */
export function Waiting({ trouble }: { trouble: Trouble }) {
  const { s } = useStageWords();
  return (
    <main className="waiting-room">
      <h1>{s('audience.title')}</h1>
      <p role="status">
        <Said>{s(trouble ? `trouble.${trouble}` : 'audience.waiting')}</Said>
      </p>
    </main>
  );
}
