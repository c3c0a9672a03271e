import { useWords } from '@/components/parts/words';
import {
  type Answers,
  factsOf,
  isKnown,
  type Patch,
  type ScreenId,
  shownFacts,
} from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import type { PackFact } from '@/lib/insurers/format';
import { inLang } from '@/lib/words/pack-words';
import type { UiKey } from '@/lib/words/ui';
import { AgeQuestion } from './AgeQuestion';
import { ChoiceQuestion } from './ChoiceQuestion';
import { CircumstancesQuestion } from './CircumstancesQuestion';
import { DateQuestion } from './DateQuestion';
import { NumberQuestion } from './NumberQuestion';
import { PapersQuestion } from './PapersQuestion';
import type { FrameProps } from './QuestionFrame';
import {
  type ChoiceScreen,
  choices,
  circumstanceCites,
  type Group,
  helpCites,
  helpKey,
  type PaperFact,
} from './questions';

interface Props extends Pick<FrameProps, 'left' | 'moved' | 'onBack' | 'onSoFar'> {
  screen: ScreenId;
  answers: Answers;
  draft: Answers;
  ask: readonly string[];
  today: Day;
  /** The pack's own fact, for a screen that is one. */
  own: PackFact | null;
  onAnswer: (patch: Patch) => void;
  onDraft: (patch: Patch) => void;
}

/** The question of a screen, in the shape that fits its facts. */
export function Question({ screen, answers, draft, ask, today, own, onDraft, ...rest }: Props) {
  const { lang, t } = useWords();
  if (!isKnown(screen)) {
    const title = inLang(own?.question, lang) ?? screen;
    const question = { ...rest, title, fact: screen, answers };
    if (own?.kind === 'date') return <DateQuestion {...question} today={today} />;
    if (own?.kind === 'integer') return <NumberQuestion {...question} />;
    return <ChoiceQuestion {...question} groups={ownGroups(own)} />;
  }
  const help = helpKey(screen);
  /** For the long screens: what was chosen there before stands there again. */
  const begun = { answers: { ...draft, ...answers }, onDraft };
  const question = {
    ...rest,
    answers,
    title: t(`q.${screen}.title`),
    why: t(`q.${screen}.why`),
    ...(help && { help: t(help), helpCites: helpCites[screen] ?? [] }),
  };
  switch (screen) {
    case 'age':
      return <AgeQuestion {...question} today={today} />;
    case 'papers': {
      const papers = shownFacts(screen, answers, ask) as PaperFact[];
      return <PapersQuestion {...question} {...begun} papers={papers} />;
    }
    case 'circumstances': {
      const facts = shownFacts(screen, answers, ask);
      const helped = facts.find((fact) => circumstanceCites[fact]);
      return (
        <CircumstancesQuestion
          {...question}
          {...begun}
          today={today}
          facts={facts}
          {...(helped && {
            help: t(`circ.${helped}.help` as UiKey),
            helpCites: circumstanceCites[helped] ?? [],
          })}
        />
      );
    }
    case 'ecertExpiredOn':
    case 'enrolledOn':
    case 'certificateValidUntil':
      return <DateQuestion {...question} fact={screen} today={today} />;
    case 'oldCardValidUntil':
      return (
        <DateQuestion
          {...question}
          fact={screen}
          today={today}
          unknownLabel={t('q.oldCardValidUntil.unknown')}
        />
      );
    default:
      return (
        <ChoiceQuestion
          {...question}
          fact={factsOf(screen)[0] as string}
          groups={choices[screen satisfies ChoiceScreen]}
        />
      );
  }
}

/** The options of a pack's own fact: yes and no, or its values as they are written in the pack. */
function ownGroups(own: PackFact | null): Group[] {
  if (Array.isArray(own?.kind)) {
    return [{ options: own.kind.map((value) => ({ value, words: value as UiKey })) }];
  }
  return [
    {
      options: [
        { value: true, words: 'common.yes' },
        { value: false, words: 'common.no' },
      ],
    },
  ];
}
