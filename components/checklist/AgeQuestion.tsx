import { useId, useState } from 'react';
import { DateFields, draftOf, emptyDate, readDate } from '@/components/parts/DateFields';
import { Option } from '@/components/parts/Option';
import { useWords } from '@/components/parts/words';
import type { Answers, Patch } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import { wholeNumber } from '@/lib/words/dates';
import { type FrameProps, QuestionFrame } from './QuestionFrame';
import { yearsFor } from './questions';

interface Props extends FrameProps {
  today: Day;
  answers: Answers;
  onAnswer: (patch: Patch) => void;
}

type Way = 'age' | 'birth' | 'unknown';

/** The age as a number or by the date of birth; one forgets the other. */
export function AgeQuestion({ today, answers, onAnswer, ...frame }: Props) {
  const { t } = useWords();
  const id = useId();
  const { age, bornOn } = answers;
  const born = typeof bornOn === 'string' ? bornOn : null;
  const [way, setWay] = useState<Way>(born ? 'birth' : age === null ? 'unknown' : 'age');
  const [typed, setTyped] = useState(age == null ? '' : String(age));
  const [draft, setDraft] = useState(born ? draftOf(born) : emptyDate);
  const [fault, setFault] = useState<{ text: string } | null>(null);
  const faultId = `${id}-fault`;

  const next = () => {
    if (way === 'unknown') return onAnswer({ age: null, bornOn: undefined });
    if (way === 'age') {
      const number = wholeNumber(typed);
      if (number === null || number > 130) return setFault({ text: t('age.bad') });
      return onAnswer({ age: number, bornOn: undefined });
    }
    const read = readDate(draft, t);
    if ('fault' in read) return setFault({ text: read.fault });
    if (read.day > today) return setFault({ text: t('age.future') });
    return onAnswer({ bornOn: read.day, age: undefined });
  };
  const row = (value: Way, text: string) => (
    <Option
      type="radio"
      name={id}
      value={value}
      checked={way === value}
      onChange={() => setWay(value)}
    >
      {text}
    </Option>
  );

  return (
    <QuestionFrame {...frame} fault={fault} faultId={faultId} onNext={next}>
      {row('age', t('age.byAge'))}
      {way === 'age' && (
        <p className="revealed" data-fault={fault ? true : undefined}>
          <label htmlFor={`${id}-age`}>{t('age.years')}</label>{' '}
          <input
            id={`${id}-age`}
            className="short"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            aria-describedby={fault ? faultId : undefined}
            aria-invalid={fault ? true : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />{' '}
          {t('age.unit')}
        </p>
      )}
      {row('birth', t('age.byBirth'))}
      {way === 'birth' && (
        <div className="revealed" data-fault={fault ? true : undefined}>
          <DateFields
            legend={t('age.birth')}
            draft={draft}
            years={yearsFor('bornOn', today, born)}
            {...(fault && { faultId })}
            onChange={setDraft}
          />
        </div>
      )}
      <div className="apart">{row('unknown', t('common.unknown'))}</div>
    </QuestionFrame>
  );
}
