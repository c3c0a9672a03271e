import { useEffect, useRef } from 'react';
import { Text } from '@/components/parts/words';
import { useOptionsWords } from './words';

export interface Said {
  text: string;
  /** Takes it back; absent = there is nothing to take back. */
  undo?: () => void;
}

/** What was just done, said aloud as well; with a way back where there is one. */
export function Announced({ said }: { said: Said | null }) {
  const { o } = useOptionsWords();
  const button = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const { text, undo } = said ?? {};
  useEffect(() => {
    // What was pressed is gone with what was removed: the focus goes to the way back, or to this.
    if (undo) button.current?.focus();
    else if (text && document.activeElement === document.body) status.current?.focus();
  }, [text, undo]);
  return (
    <div className="announced">
      <p ref={status} role="status" tabIndex={-1}>
        {said && <Text>{said.text}</Text>}
      </p>
      {undo && (
        <button ref={button} type="button" className="button small" onClick={undo}>
          <Text>{o('undo')}</Text>
        </button>
      )}
    </div>
  );
}
