import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '@/components/parts/words';
import {
  type Answers,
  applyPatch,
  isKnown,
  type Patch,
  pendingScreens,
  questionsLeft,
  type ScreenId,
} from '@/lib/decision/interview';
import type { Day } from '@/lib/decision/types';
import type { PackFact } from '@/lib/insurers/format';
import { inLang } from '@/lib/words/pack-words';
import type { HandOverProps } from './HandOver';
import { InsurerScreen } from './InsurerScreen';
import { arrive, canGoBack, enter, goBack, goOn, placeOf, type Trail, visit } from './navigation';
import { Question } from './Question';
import { shortName } from './questions';
import { Result, Unofficial } from './Result';
import { KeepNothing, type KeepProps } from './Settings';
import type { Holder, PackSummary, SpokenVerdict } from './types';

interface Props extends KeepProps, HandOverProps {
  holder: Holder;
  /** A button led to this person, so reading starts at the top, as after any other button. */
  arrived?: boolean;
  today: Day;
  packs: readonly PackSummary[];
  /** Id of the insurer whose page is in front. */
  suggested: string | null;
  search: (query: string) => readonly PackSummary[];
  isNumber: (query: string) => boolean;
  /** What the rules say of these answers, spoken in the language of the page. */
  judge: (insurer: string, answers: Answers) => SpokenVerdict;
  onInsurer: (id: string) => void;
  onAnswer: (patch: Patch) => void;
  /** What stands chosen on a screen that is not done yet, and changes of it. */
  draft: Answers;
  onDraft: (patch: Patch) => void;
  onNickname: (nickname: string) => void;
  onStartOver: () => void;
  /** Fetches what choosing this insurer needs; null if it is there. False: it cannot be chosen. */
  prepare?: (insurer: string) => Promise<boolean> | null;
  /** Opens the page with everything that can be set. */
  onOptions?: () => void;
  /** Opens the list of all people, where no other way leads there. */
  onHousehold?: (() => void) | undefined;
  /** Asking to be reminded; stands with the dates of the answer. */
  reminders?: ReactNode;
}

/** The whole checklist of one person: insurer, questions one at a time, answer. */
export function Checklist(props: Props) {
  const { holder, packs, judge, today } = props;
  const { lang, t } = useWords();
  const pack = packs.find(({ id }) => id === holder.insurer) ?? null;
  const askWith = (insurer: string) => (answers: Answers) => judge(insurer, answers).ask;
  const [trail, setTrail] = useState<Trail>(() =>
    enter(pack?.id ?? null, holder.answers, askWith(pack?.id ?? 'other')),
  );
  const [moved, setMoved] = useState(props.arrived ?? false);
  /** Counts what the person did: a choice that has to wait gives way to whatever comes after it. */
  const done = useRef(0);
  const move = (next: Trail) => {
    done.current += 1;
    setTrail(next);
    setMoved(true);
  };

  const chooseInsurer = (id: string) => {
    const choose = () => {
      props.onInsurer(id);
      move(goOn(trail, holder.answers, askWith(id)));
    };
    const ready = props.prepare?.(id);
    if (!ready) return choose();
    done.current += 1;
    const mine = done.current;
    void ready.then((can) => can && mine === done.current && choose());
  };
  const place = placeOf(trail);
  if (place === 'insurer' || !pack) {
    return (
      <InsurerScreen
        search={props.search}
        isNumber={props.isNumber}
        suggested={packs.find(({ id }) => id === props.suggested) ?? null}
        chosen={holder.insurer}
        missing={holder.insurer !== null && !pack}
        moved={moved}
        onChoose={chooseInsurer}
        onBack={pack && canGoBack(trail) ? () => move(goBack(trail)) : null}
      >
        <KeepNothing keepNothing={props.keepNothing} onKeepNothing={props.onKeepNothing} />
        <Unofficial />
      </InsurerScreen>
    );
  }

  const askOf = askWith(pack.id);
  const ownFact = (fact: string): PackFact | null =>
    pack.facts?.[fact.slice(pack.id.length + 1)] ?? null;
  const nameOf = (screen: ScreenId) =>
    shortName(screen, t, (fact) => inLang(ownFact(fact)?.question, lang) ?? fact);
  const verdict = judge(pack.id, holder.answers);
  const pending = pendingScreens(holder.answers, verdict.ask);
  const left = questionsLeft(holder.answers, verdict.ask);

  if (place === 'result') {
    return (
      <Result
        verdict={verdict}
        pack={pack}
        holder={holder}
        today={today}
        pending={left}
        moved={moved}
        nameOf={nameOf}
        keepNothing={props.keepNothing}
        onKeepNothing={props.onKeepNothing}
        onContinue={() => move(goOn(trail, holder.answers, askOf))}
        onEdit={(screen) => move(visit(trail, { screen }))}
        onInsurer={() => move(visit(trail, 'insurer'))}
        onNickname={props.onNickname}
        onOptions={props.onOptions}
        onHousehold={props.onHousehold}
        reminders={props.reminders}
        onPrint={props.onPrint}
        onCopy={props.onCopy}
        onStartOver={() => {
          props.onStartOver();
          move({ places: ['insurer'], at: 0 });
        }}
      />
    );
  }

  const { screen } = place;
  const editing = trail.places[trail.at - 1] === 'result';
  return (
    <Question
      key={`${trail.at} ${screen}`}
      screen={screen}
      answers={holder.answers}
      draft={props.draft}
      ask={verdict.ask}
      today={today}
      own={isKnown(screen) ? null : ownFact(screen)}
      left={editing && !pending.includes(screen) ? null : left}
      moved={moved}
      onBack={() => move(goBack(trail))}
      onDraft={props.onDraft}
      onSoFar={() => move(arrive(holder.answers))}
      onAnswer={(patch) => {
        props.onAnswer(patch);
        move(goOn(trail, applyPatch(holder.answers, patch), askOf));
      }}
    />
  );
}
