import { useId, useState } from 'react';
import { Option } from '@/components/parts/Option';
import { useWords } from '@/components/parts/words';
import type { Answers, Patch } from '@/lib/decision/interview';
import { wholeNumber } from '@/lib/words/dates';
import { type FrameProps, QuestionFrame } from './QuestionFrame';

interface Props extends FrameProps {
  fact: string;
  answers: Answers;
  onAnswer: (patch: Patch) => void;
}

/** A count that a pack asks for. */
export function NumberQuestion({ fact, answers, onAnswer, ...frame }: Props) {
  const { t } = useWords();
  const id = useId();
  const told = answers[fact];
  const [unknown, setUnknown] = useState(told === null);
  const [typed, setTyped] = useState(told == null ? '' : String(told));
  const [fault, setFault] = useState<{ text: string } | null>(null);
  const next = () => {
    if (unknown) return onAnswer({ [fact]: null });
    const number = wholeNumber(typed);
    return number === null ? setFault({ text: t('number.bad') }) : onAnswer({ [fact]: number });
  };
  return (
    <QuestionFrame {...frame} fault={fault} faultId={`${id}-fault`} onNext={next}>
      <label className="field-label" htmlFor={id}>
        {t('number.label')}
      </label>
      <input
        id={id}
        className="short"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-describedby={fault ? `${id}-fault` : undefined}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setUnknown(false);
        }}
      />
      <div className="apart">
        <Option type="checkbox" name={`${id}-unknown`} checked={unknown} onChange={setUnknown}>
          {t('common.unknown')}
        </Option>
      </div>
    </QuestionFrame>
  );
}
