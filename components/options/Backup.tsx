import { useState } from 'react';
import { Text } from '@/components/parts/words';
import { Announced } from './Announced';
import { useOptionsWords } from './words';

interface Props {
  /** How many people there are to save. */
  people: number;
  /** Saves them, and gives the name of the file. */
  onSave: () => string;
}

export function Backup({ people, onSave }: Props) {
  const { o } = useOptionsWords();
  const [file, setFile] = useState<string | null>(null);
  return (
    <div className="part">
      <h3>
        <Text>{o('backup.title')}</Text>
      </h3>
      <p className="hint">
        <Text>{o('backup.hint')}</Text>
      </p>
      {people === 0 ? (
        <p>
          <Text>{o('backup.nobody')}</Text>
        </p>
      ) : (
        <button type="button" className="button secondary" onClick={() => setFile(onSave())}>
          <Text>{o('backup.save')}</Text>
        </button>
      )}
      <Announced said={file ? { text: o('backup.saved', { file }) } : null} />
    </div>
  );
}
