import { useId } from 'react';
import { Text } from '@/components/parts/words';

interface Props {
  label: string;
  hint?: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that lets a person choose one .json file of this computer. */
export function FilePicker({ label, hint, disabled, onFile }: Props) {
  const id = useId();
  return (
    <div className="picker">
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          <Text>{hint}</Text>
        </p>
      )}
      <label className="button secondary file">
        <input
          type="file"
          className="visually-hidden"
          accept=".json,application/json"
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            const { currentTarget } = event;
            const file = currentTarget.files?.[0];
            // Emptied first: the same file, mended, may be chosen again.
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
        <span>
          <Text>{label}</Text>
        </span>
      </label>
    </div>
  );
}
