import { useEffect, useRef, useState } from 'react';
import { NicknameForm } from '@/components/parts/NicknameForm';
import { Whose } from '@/components/parts/Whose';
import { Text } from '@/components/parts/words';
import { useOptionsWords } from './words';

interface Props {
  nickname: string;
  /** What is known of the insurer, as a sentence. */
  insurer: string;
  chosen: boolean;
  first: boolean;
  last: boolean;
  onChoose: () => void;
  onMove: (by: -1 | 1) => void;
  onRename: (nickname: string) => void;
  onRemove: () => void;
}

export function PersonRow(props: Props) {
  const { nickname, insurer, chosen, first, last } = props;
  const { o } = useOptionsWords();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const move = useMove(props);
  const stopRenaming = () => {
    setRenaming(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => rename.current?.focus());
  };
  const whose = <Whose>{nickname}</Whose>;
  return (
    <li className="card">
      <label className="person">
        <input type="radio" name="person" checked={chosen} onChange={props.onChoose} />
        <span>
          <strong dir="auto">{nickname}</strong>
          <small>
            <Text>{insurer}</Text>
          </small>
        </span>
      </label>
      {renaming ? (
        <NicknameForm
          label={o('people.rename.label', { name: nickname })}
          button={o('people.rename.save')}
          nickname={nickname}
          arrived
          onSave={(changed) => {
            props.onRename(changed);
            stopRenaming();
          }}
          cancel={{ label: o('cancel'), onCancel: stopRenaming }}
        />
      ) : (
        <div className="buttons">
          {!(first && last) && (
            <>
              <button {...move(-1)} disabled={first}>
                {whose}
                <Text>{o('people.up')}</Text>
              </button>
              <button {...move(1)} disabled={last}>
                {whose}
                <Text>{o('people.down')}</Text>
              </button>
            </>
          )}
          <button
            ref={rename}
            type="button"
            className="button small"
            onClick={() => setRenaming(true)}
          >
            {whose}
            <Text>{o('people.rename')}</Text>
          </button>
          <button type="button" className="button small danger" onClick={props.onRemove}>
            {whose}
            <Text>{o('people.remove')}</Text>
          </button>
        </div>
      )}
    </li>
  );
}

/** Buttons that move their own row, and keep the focus on the way. */
function useMove({ first, last, onMove }: Pick<Props, 'first' | 'last' | 'onMove'>) {
  const buttons = useRef<Partial<Record<-1 | 1, HTMLButtonElement | null>>>({});
  const [moved, setMoved] = useState<{ by: -1 | 1 } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move, not when an end is reached otherwise
  useEffect(() => {
    if (!moved) return;
    const atEnd = moved.by === -1 ? first : last;
    buttons.current[atEnd ? (-moved.by as -1 | 1) : moved.by]?.focus();
  }, [moved]);
  return (by: -1 | 1) => ({
    ref: (button: HTMLButtonElement | null) => {
      buttons.current[by] = button;
    },
    type: 'button' as const,
    className: 'button small',
    onClick: () => {
      onMove(by);
      setMoved({ by });
    },
  });
}
