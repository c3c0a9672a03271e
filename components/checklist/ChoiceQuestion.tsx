import { useId, useState } from 'react';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import type { Answers, Patch } from '@/lib/decision/interview';
import { type FrameProps, QuestionFrame } from './QuestionFrame';
import type { Group, Value } from './questions';

interface Props extends FrameProps {
  fact: string;
  groups: readonly Group[];
  answers: Answers;
  onAnswer: (patch: Patch) => void;
}

/** One answer out of a list, 分からない included. */
export function ChoiceQuestion({ fact, groups, answers, onAnswer, ...frame }: Props) {
  const { t } = useWords();
  const id = useId();
  const [chosen, choose] = useState<Value | null | undefined>(answers[fact]);
  const [fault, setFault] = useState<{ text: string } | null>(null);
  const row = (value: Value | null, text: string) => (
    <Option
      key={String(value)}
      type="radio"
      name={id}
      value={String(value)}
      checked={chosen === value}
      onChange={() => choose(value)}
    >
      <Text>{text}</Text>
    </Option>
  );

  return (
    <QuestionFrame
      {...frame}
      fault={fault}
      faultId={`${id}-fault`}
      onNext={() =>
        chosen === undefined
          ? setFault({ text: t('common.noneChosen') })
          : onAnswer({ [fact]: chosen })
      }
    >
      {groups.map((group) => {
        const rows = group.options.map(({ value, words }) => row(value, t(words)));
        return group.title ? (
          <fieldset key={group.title} className="group">
            <legend>
              <Text>{t(group.title)}</Text>
            </legend>
            {rows}
          </fieldset>
        ) : (
          rows
        );
      })}
      <div className="apart">{row(null, t('common.unknown'))}</div>
    </QuestionFrame>
  );
}
