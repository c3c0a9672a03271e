import { type ReactNode, useId, useState } from 'react';
import {
  type DateDraft,
  DateFields,
  draftOf,
  emptyDate,
  readDate,
} from '@/components/parts/DateFields';
import { Fault } from '@/components/parts/Fault';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import type { Answers, Patch } from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import type { Ui, UiKey } from '@/lib/words/ui';
import { type FrameProps, QuestionFrame } from './QuestionFrame';
import { type Circumstance, circumstances, isTicked, readerWords, yearsFor } from './questions';

interface Props extends FrameProps {
  /** Only circumstances that can change the answer are shown. */
  facts: readonly string[];
  today: Day;
  answers: Answers;
  onAnswer: (patch: Patch) => void;
  /** Each tick at once, as soon as it is whole. */
  onDraft: (patch: Patch) => void;
}

interface Draft {
  ticked: boolean;
  date: DateDraft;
  words: string;
}

/** What only a few people need to say, ticked off a list instead of asked one by one. */
export function CircumstancesQuestion({
  facts,
  today,
  answers,
  onAnswer,
  onDraft,
  ...frame
}: Props) {
  const { t } = useWords();
  const id = useId();
  const faultOf = (fact: string) => `${id}-${fact}-fault`;
  const shown = circumstances
    .map(({ title, items }) => ({ title, items: items.filter(({ fact }) => facts.includes(fact)) }))
    .filter(({ items }) => items.length > 0);
  const all = shown.flatMap(({ items }) => items);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>(() =>
    Object.fromEntries(all.map((item) => [item.fact, draftFor(item, answers)])),
  );
  const [fault, setFault] = useState<{ fact: string; said: string; text: null } | null>(null);
  const edit = (item: Circumstance, change: Partial<Draft>) => {
    const draft = { ...(drafts[item.fact] as Draft), ...change };
    setDrafts({ ...drafts, [item.fact]: draft });
    const read = readDraft(item, draft, t);
    onDraft({ [item.fact]: 'fault' in read ? undefined : read.value });
  };

  const next = () => {
    const patch: Record<string, Patch[string]> = {};
    for (const item of all) {
      const read = readDraft(item, drafts[item.fact] as Draft, t);
      if ('fault' in read) return setFault({ fact: item.fact, said: read.fault, text: null });
      patch[item.fact] = read.value;
    }
    return onAnswer(patch);
  };

  const detail = (item: Circumstance, draft: Draft): ReactNode => {
    const { fact, ticked } = item;
    if (ticked === 'date')
      return (
        <DateFields
          legend={t(`circ.${fact}.when` as UiKey)}
          draft={draft.date}
          years={yearsFor(fact, today, null)}
          {...(fault?.fact === fact && { faultId: faultOf(fact) })}
          onChange={(date) => edit(item, { date })}
        />
      );
    return (
      <fieldset aria-describedby={faultOf(fact)}>
        <legend className="field-legend">{t('circ.readerShows.what')}</legend>
        {readerWords.map(({ value, words }) => (
          <Option
            key={value}
            type="radio"
            name={`${id}-words`}
            value={value}
            checked={draft.words === value}
            onChange={() => edit(item, { words: value })}
          >
            <Text>{t(words)}</Text>
          </Option>
        ))}
      </fieldset>
    );
  };

  return (
    <QuestionFrame
      {...frame}
      fault={fault}
      faultId={`${id}-fault`}
      {...(!all.some(({ fact }) => drafts[fact]?.ticked) && { nextLabel: t('circ.none') })}
      onNext={next}
    >
      {shown.map(({ title, items }) => (
        <fieldset key={title} className="group">
          <legend>{t(title)}</legend>
          {items.map((item) => {
            const draft = drafts[item.fact] as Draft;
            return (
              <div key={item.fact}>
                <Option
                  type="checkbox"
                  name={`${id}-${item.fact}`}
                  checked={draft.ticked}
                  onChange={(ticked) => edit(item, { ticked })}
                >
                  <Text>{t(`circ.${item.fact}` as UiKey)}</Text>
                </Option>
                {draft.ticked && (item.ticked === 'date' || item.ticked === 'words') && (
                  <div
                    className="revealed"
                    data-fault={fault?.fact === item.fact ? true : undefined}
                  >
                    <Fault id={faultOf(item.fact)}>
                      {fault?.fact === item.fact ? fault.said : null}
                    </Fault>
                    {detail(item, draft)}
                  </div>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
    </QuestionFrame>
  );
}

function draftFor(item: Circumstance, answers: Answers): Draft {
  const answer = answers[item.fact];
  return {
    ticked: isTicked(item, answers),
    date: item.ticked === 'date' && typeof answer === 'string' ? draftOf(answer) : emptyDate,
    words: item.ticked === 'words' && typeof answer === 'string' ? answer : '',
  };
}

function readDraft(
  { ticked, open }: Circumstance,
  draft: Draft,
  t: Ui,
): { value: Patch[string] } | { fault: string } {
  if (!draft.ticked) return { value: open };
  if (ticked === 'words') {
    return draft.words ? { value: draft.words } : { fault: t('circ.wordsNeeded') };
  }
  if (ticked !== 'date') return { value: ticked };
  if (!draft.date.year || !draft.date.month || !draft.date.day) {
    return { fault: t('circ.dateNeeded') };
  }
  const read = readDate(draft.date, t);
  return 'day' in read ? { value: read.day } : read;
}
