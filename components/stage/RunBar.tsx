import { Seconds } from './ChooseView';
import { Said, useStageWords } from './words';

interface Props {
  runs: boolean;
  /** Why it does not run, if not by somebody's press. */
  still: boolean;
  seconds: number;
  /** Null where the browser cannot fill the screen. */
  onFull: (() => void) | null;
  onRuns: (runs: boolean) => void;
  onSeconds: (seconds: number) => void;
  chooser: string;
}

/** What stands under a demonstration that runs by itself; on a full screen only while it stands still. */
export function RunBar({ runs, still, seconds, onFull, onRuns, onSeconds, chooser }: Props) {
  const { s } = useStageWords();
  return (
    <div className="run-bar">
      <p role="status">
        <Said>{s(runs ? 'run.runs' : still ? 'run.still' : 'run.stopped')}</Said>
      </p>
      <button type="button" className="button primary" onClick={() => onRuns(!runs)}>
        {s(runs ? 'run.stop' : 'run.go')}
      </button>
      {onFull && (
        <button type="button" className="button small" onClick={onFull}>
          {s('full.open')}
        </button>
      )}
      <Seconds seconds={seconds} onSeconds={onSeconds} />
      <a href={chooser}>{s('present.chooser')}</a>
    </div>
  );
}
