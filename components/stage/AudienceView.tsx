import type { ReactNode } from 'react';
import { Paper } from '@/components/practice/Paper';
import type { Done } from '@/components/practice/people';
import type { Screen } from '@/components/practice/situations';
import { OnStage } from '@/components/practice/stage';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { joins } from '@/lib/words/joins';
import { practiceWords } from '@/lib/words/practice';
import { stepCount } from './demonstrations';
import { InsurerLine } from './InsurerLine';
import { PracticeShown } from './PracticeShown';
import { beatNow, playing, type Session } from './session';
import { ToldPart } from './ToldPart';
import type { StageInsurer } from './types';
import { Said, StageSpeaking, useStageWords } from './words';

export interface AudienceProps {
  session: Session;
  lang: Lang;
  today: Day;
  insurer: StageInsurer;
  pointed: readonly number[] | null;
  onPress: (to: Screen, does?: Partial<Done>) => void;
  onChoose: (chosen: string) => void;
  /** What stands below everything. */
  foot?: ReactNode;
}

/** What the audience sees: the practice screen, large, with what the help says beside it. */
export function AudienceView(props: AudienceProps) {
  return (
    <StageSpeaking lang={props.lang}>
      <Shown {...props} />
    </StageSpeaking>
  );
}

function Shown({ session, lang, today, insurer, foot, ...rest }: AudienceProps) {
  const { s } = useStageWords();
  const [show, beat] = [playing(session), beatNow(session)];
  if (!show || !beat) return null;
  const { situation } = show;
  const t = practiceWords(lang);
  return (
    <div className="audience">
      <div className="audience-all" inert={session.blank}>
        <header className="audience-head">
          <strong className="mark">{t('practice.mark')}</strong>
          <h1>
            <Said>{t(`situation.${situation}`)}</Said>
          </h1>
          <InsurerLine insurer={insurer} brief />
        </header>
        <main className="audience-main">
          <PracticeShown
            {...{ beat, situation, lang, today }}
            {...rest}
            insurerName={insurer.onScreen}
            fitted={{ zoom: session.zoom }}
          />
          <aside className="audience-beside" aria-label={s('audience.beside')}>
            <ToldPart
              told={beat.told}
              step={beat.step}
              of={stepCount(show)}
              lang={lang}
              insurer={insurer}
              brief
            />
            {beat.paper && (
              <OnStage
                stage={{
                  ...{ lang, today, done: beat.done, arrived: 'first' },
                  view: { situation, screen: beat.screen },
                  onGo: rest.onPress,
                  insurerName: insurer.onScreen ?? undefined,
                }}
              >
                <Paper open />
              </OnStage>
            )}
          </aside>
        </main>
        <footer className="audience-foot">
          <p>
            <Said>{`${t('practice.banner')}${joins(lang).sentences}${s('audience.unofficial')}`}</Said>
          </p>
          {foot}
        </footer>
      </div>
      {session.blank && (
        <div className="blank" role="status">
          <span className="visually-hidden">{s('audience.blank')}</span>
        </div>
      )}
    </div>
  );
}
