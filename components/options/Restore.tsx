import { useRef, useState } from 'react';
import { Text } from '@/components/parts/words';
import type { Fault } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import { restore } from '@/lib/people/backup';
import type { State } from '@/lib/people/schema';
import { sayFault } from '@/lib/people/words';
import { Announced, type Said } from './Announced';
import { Arrived } from './Arrived';
import { FilePicker } from './FilePicker';
import { RestorePreview } from './RestorePreview';
import { useOptionsWords } from './words';

/** A file of a backup as it was read; null = it could not be read at all. */
export type ReadBackupFile = { state: State; savedOn: Day | null } | { faults: Fault[] } | null;

interface Props {
  state: State;
  change: (how: (state: State) => State) => void;
  insurerName: (id: string) => string | null;
  onRead: (file: File) => Promise<ReadBackupFile>;
}

type Step =
  | null
  | { file: string; unreadable: true }
  | { file: string; faults: Fault[] }
  | { file: string; backup: State; savedOn: Day | null };

export function Restore({ state, change, insurerName, onRead }: Props) {
  const { o, lang } = useOptionsWords();
  const [step, setStep] = useState<Step>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const newest = useRef(0);
  /** The people as the last restoring has left them: while they are so, it can be undone. */
  const [made, setMade] = useState<State['people'] | null>(null);
  const isUndone = said?.undo !== undefined && made !== null && !isSame(state.people, made);

  const read = async (file: File) => {
    newest.current += 1;
    const mine = newest.current;
    setSaid(null);
    const found = await onRead(file);
    if (mine !== newest.current) return;
    const { name } = file;
    if (!found) setStep({ file: name, unreadable: true });
    else if ('faults' in found) setStep({ file: name, faults: found.faults });
    else setStep({ file: name, backup: found.state, savedOn: found.savedOn });
  };
  const bringBack = (backup: State, how: 'merge' | 'replace') => {
    const { people, current } = state;
    const made = restore(state, backup, how).people;
    change((now) => restore(now, backup, how));
    setStep(null);
    const undo = () => {
      // What somebody has told since is not thrown away with it.
      change((now) => (isSame(now.people, made) ? { ...now, people, current } : now));
      setSaid({ text: o('restore.undone') });
    };
    setMade(made);
    setSaid({ text: o('restore.done', { n: backup.people.length }), undo });
  };
  return (
    <div className="part">
      <h3>
        <Text>{o('restore.title')}</Text>
      </h3>
      <FilePicker label={o('restore.pick')} onFile={(file) => void read(file)} />
      <Announced said={isUndone ? { text: said.text } : said} />
      {step && 'unreadable' in step && (
        <Arrived title={o('restore.unreadable', { file: step.file })} wrong />
      )}
      {step && 'faults' in step && (
        <Arrived title={o('restore.faults', { file: step.file })} wrong>
          <ul className="faults">
            {step.faults.slice(0, 5).map((fault) => (
              <li key={`${fault.path} ${fault.expected}`}>
                <Text>{sayFault(fault, lang)}</Text>
              </li>
            ))}
          </ul>
        </Arrived>
      )}
      {step && 'backup' in step && (
        <RestorePreview
          key={newest.current}
          file={step.file}
          backup={step.backup}
          savedOn={step.savedOn}
          state={state}
          insurerName={insurerName}
          onRestore={(how) => bringBack(step.backup, how)}
          onCancel={() => setStep(null)}
        />
      )}
    </div>
  );
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
