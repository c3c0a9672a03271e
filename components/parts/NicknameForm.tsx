import { useId, useState } from 'react';
import { checkNickname } from '@/lib/people/nickname';
import { sayFault } from '@/lib/people/words';
import { Fault } from './Fault';
import { useFollowed } from './followed';
import { Text, useWords } from './words';

interface Props {
  label: string;
  hint?: string;
  button: string;
  /** What stands in the field at first; it follows another window until somebody types. */
  nickname?: string;
  /** What is said once it was kept, where the form stays. */
  saved?: string;
  /** A button as small as those around it. */
  small?: boolean;
  /** The field takes the focus: a button led here. */
  arrived?: boolean;
  onSave: (nickname: string) => void;
  cancel?: { label: string; onCancel: () => void };
}

export function NicknameForm({
  label,
  hint,
  button,
  nickname = '',
  saved,
  small,
  arrived,
  onSave,
  cancel,
}: Props) {
  const { lang } = useWords();
  const id = useId();
  const [typed, setTyped] = useFollowed(nickname);
  const [fault, setFault] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const buttonClass = `button ${small ? 'small' : 'secondary'}`;
  return (
    <form
      noValidate
      className="nickname"
      onSubmit={(event) => {
        event.preventDefault();
        const checked = checkNickname(typed);
        setFault(checked.fault ? sayFault(checked.fault, lang) : null);
        if (checked.fault) return;
        setSaved(true);
        setTyped(nickname && checked.nickname);
        onSave(checked.nickname);
      }}
    >
      <label className="field-label" htmlFor={id}>
        <Text>{label}</Text>
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          <Text>{hint}</Text>
        </p>
      )}
      <Fault id={`${id}-fault`}>{fault}</Fault>
      <input
        id={id}
        ref={(field) => {
          if (arrived && field && !field.dataset.arrived) {
            field.dataset.arrived = 'yes';
            field.select();
          }
        }}
        className="wide"
        autoComplete="off"
        dir="auto"
        value={typed}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-fault`}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSaved(false);
        }}
      />
      <div className="buttons">
        <button type="submit" className={buttonClass}>
          <Text>{button}</Text>
        </button>
        {cancel && (
          <button type="button" className={buttonClass} onClick={cancel.onCancel}>
            <Text>{cancel.label}</Text>
          </button>
        )}
      </div>
      {saved && (
        <span role="status">
          <Text>{isSaved ? saved : ''}</Text>
        </span>
      )}
    </form>
  );
}
