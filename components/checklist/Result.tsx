import type { ReactNode } from 'react';
import { Text, useWords } from '@/components/parts/words';
import { Timeline } from '@/components/pictures/Timeline';
import type { ScreenId } from '@/lib/decision/interview';
import { timeline } from '@/lib/decision/timeline';
import type { Day } from '@/lib/decision/types';
import { whomToCall } from '@/lib/insurers/whom-to-call';
import { insurerIn } from '@/lib/words/names';
import { plainText } from '@/lib/words/plain-text';
import { Answer } from './Answer';
import { Bring } from './Bring';
import { Documents } from './Cites';
import { HandOver, type HandOverProps } from './HandOver';
import { givenName } from './name';
import { AsOf, ContactCard, PaperOutcomes, Silences, Sources, Why, WorthKnowing } from './Rest';
import { Review } from './Review';
import { type KeepProps, Settings } from './Settings';
import { Todos } from './Todos';
import type { Holder, PackSummary, SpokenVerdict } from './types';

interface Props extends KeepProps, HandOverProps {
  verdict: SpokenVerdict;
  pack: PackSummary;
  holder: Holder;
  today: Day;
  /** Questions not asked yet; 0 = all is said. */
  pending: number;
  moved: boolean;
  nameOf: (screen: ScreenId) => string;
  onContinue: () => void;
  onEdit: (screen: ScreenId) => void;
  onInsurer: () => void;
  onNickname: (nickname: string) => void;
  onStartOver: () => void;
  onOptions?: (() => void) | undefined;
  onHousehold?: (() => void) | undefined;
  /** Asking to be reminded of these dates. */
  reminders?: ReactNode;
}

/** The answer at the top, then everything a person needs to act on it. */
export function Result(props: Props) {
  const { verdict, pack, holder, today, pending, moved, nameOf, onEdit } = props;
  const { lang, t } = useWords();
  const visit = holder.answers.visit;
  const name = givenName(holder.nickname);
  const moments = timeline(verdict, holder.answers, pack.milestones ?? [], today);
  // Where the documents are silent, it stands with that.
  const asks = verdict.silent.length === 0 && verdict.todo.some(isToAsk);
  const asked = asks ? whomToCall(verdict, pack.contacts)[0] : null;
  const insurer = insurerIn(pack.names.short, pack.names.en, lang);
  return (
    <Documents value={pack.documents}>
      <div className="screen">
        <div className="screen-body">
          <Answer
            verdict={verdict}
            name={name}
            insurer={insurer}
            inHand={holder.answers.certificate === 'held'}
            today={today}
            pending={pending}
            moved={moved}
            nameOf={nameOf}
            onEdit={onEdit}
          />
          {pending > 0 && (
            <section className="pending">
              <p>{t('result.pending', { n: pending })}</p>
              <button type="button" className="button primary" onClick={props.onContinue}>
                {t('result.continue')}
              </button>
            </section>
          )}
          <Bring
            verdict={verdict}
            visit={typeof visit === 'string' ? visit : null}
            onChangeVisit={() => onEdit('visit')}
          />
          {(verdict.todo.length > 0 || verdict.hold !== 'undetermined') && (
            <Todos todo={verdict.todo}>{asked && <ContactCard contact={asked} />}</Todos>
          )}
          <PaperOutcomes {...{ verdict, today }} />
          <Timeline moments={moments} />
          {props.reminders}
          <Silences verdict={verdict} pack={pack} />
          <HandOver
            onPrint={props.onPrint}
            onCopy={props.onCopy}
            textOf={() =>
              plainText(
                {
                  verdict,
                  name,
                  insurer,
                  visit: typeof visit === 'string' ? visit : null,
                  moments,
                  contacts: whomToCall(verdict, pack.contacts),
                  documents: pack.documents,
                  today,
                },
                lang,
              )
            }
          />
          <Why verdict={verdict} />
          <WorthKnowing verdict={verdict} />
          <Sources verdict={verdict} pack={pack} />
          <Review
            insurer={insurer}
            answers={holder.answers}
            nameOf={nameOf}
            onEdit={onEdit}
            onInsurer={props.onInsurer}
          />
          <Settings
            nickname={holder.nickname}
            keepNothing={props.keepNothing}
            onKeepNothing={props.onKeepNothing}
            onNickname={props.onNickname}
            onStartOver={props.onStartOver}
            onOptions={props.onOptions}
            onHousehold={props.onHousehold}
          />
          <AsOf verdict={verdict} pack={pack} />
          <Unofficial />
        </div>
      </div>
    </Documents>
  );
}

const isToAsk = ({ action }: SpokenVerdict['todo'][number]) => action === 'ask-insurer';

export function Unofficial() {
  const { t } = useWords();
  return (
    <p className="unofficial">
      <Text>{t('app.unofficial')}</Text>
    </p>
  );
}
