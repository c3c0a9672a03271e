import { useId, useState } from 'react';
import { Fault } from '@/components/parts/Fault';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import { Picture } from '@/components/pictures/Picture';
import type { Answers, Patch } from '@/lib/decision/interview';
import { type FrameProps, QuestionFrame } from './QuestionFrame';
import { type PaperFact, paperAnswers } from './questions';

interface Props extends FrameProps {
  papers: readonly PaperFact[];
  answers: Answers;
  onAnswer: (patch: Patch) => void;
  /** Each choice at once: people get up here to look in a drawer. */
  onDraft: (patch: Patch) => void;
}

/** All papers in hand on one screen, each with its own row of answers. */
export function PapersQuestion({ papers, answers, onAnswer, onDraft, ...frame }: Props) {
  const { t } = useWords();
  const id = useId();
  const [drafts, setDrafts] = useState<Answers>(
    Object.fromEntries(papers.map((paper) => [paper, answers[paper]])),
  );
  const [fault, setFault] = useState<{ paper: PaperFact; text: null } | null>(null);

  const next = () => {
    const missing = papers.find((paper) => drafts[paper] === undefined);
    if (!missing) return onAnswer(drafts);
    setFault({ paper: missing, text: null });
  };
  const choose = (paper: PaperFact, value: string | null) => {
    setDrafts({ ...drafts, [paper]: value });
    onDraft({ [paper]: value });
  };
  const isMissed = (paper: PaperFact) => fault?.paper === paper && drafts[paper] === undefined;

  return (
    <QuestionFrame {...frame} fault={fault} faultId={`${id}-fault`} onNext={next}>
      {papers.map((paper) => (
        <fieldset
          key={paper}
          className="paper"
          aria-describedby={`${isMissed(paper) ? `${id}-${paper}-fault ` : ''}${id}-${paper}`}
          data-fault={isMissed(paper) ? true : undefined}
        >
          <legend>
            <Picture of={paper} />
            <strong>
              <Text>{t(`paper.${paper}`)}</Text>
            </strong>
          </legend>
          <p id={`${id}-${paper}`} className="hint">
            <Text>{t(`paper.${paper}.gloss`)}</Text>
          </p>
          <Fault id={`${id}-${paper}-fault`}>
            {fault?.paper === paper ? t('papers.missing', { paper: t(`paper.${paper}`) }) : null}
          </Fault>
          <div className="compact-options">
            {[...paperAnswers[paper], null].map((value) => (
              <Option
                key={String(value)}
                type="radio"
                name={`${id}-${paper}`}
                value={String(value)}
                checked={drafts[paper] === value}
                onChange={() => choose(paper, value)}
              >
                {value === null ? t('common.unknown') : t(`o.paper.${value}`)}
              </Option>
            ))}
          </div>
        </fieldset>
      ))}
    </QuestionFrame>
  );
}
