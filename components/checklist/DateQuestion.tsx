import { useId, useState } from 'react';
import { DateFields, draftOf, emptyDate, readDate } from '@/components/parts/DateFields';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import type { Answers, Patch } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import { type FrameProps, QuestionFrame } from './QuestionFrame';
import { yearsFor } from './questions';

interface Props extends FrameProps {
  fact: string;
  today: Day;
  answers: Answers;
  /** Said instead of 分からない where a paper may simply not show the date. */
  unknownLabel?: string;
  onAnswer: (patch: Patch) => void;
}

export function DateQuestion({ fact, today, answers, unknownLabel, onAnswer, ...frame }: Props) {
  const { t } = useWords();
  const id = useId();
  const told = answers[fact];
  const given = typeof told === 'string' ? told : null;
  const [unknown, setUnknown] = useState(told === null);
  const [draft, setDraft] = useState(given ? draftOf(given) : emptyDate);
  const [fault, setFault] = useState<{ text: string } | null>(null);

  const next = () => {
    if (unknown) return onAnswer({ [fact]: null });
    const read = readDate(draft, t);
    return 'day' in read ? onAnswer({ [fact]: read.day }) : setFault({ text: read.fault });
  };

  return (
    <QuestionFrame {...frame} fault={fault} faultId={`${id}-fault`} onNext={next}>
      <DateFields
        legend={t('date.known')}
        draft={draft}
        years={yearsFor(fact, today, given)}
        {...(fault && { faultId: `${id}-fault` })}
        onChange={(changed) => {
          setDraft(changed);
          setUnknown(false);
        }}
      />
      <div className="apart">
        <Option type="checkbox" name={id} checked={unknown} onChange={setUnknown}>
          <Text>{unknownLabel ?? t('common.unknown')}</Text>
        </Option>
      </div>
    </QuestionFrame>
  );
}
