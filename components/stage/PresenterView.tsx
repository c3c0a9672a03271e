import { type ReactNode, useId } from 'react';
import { PanelSpeaking } from '@/components/panel/words';
import { Disclosure } from '@/components/parts/Disclosure';
import { Option } from '@/components/parts/Option';
import type { Done } from '@/components/practice/people';
import type { Screen, Situation } from '@/components/practice/situations';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { practiceWords } from '@/lib/words/practice';
import { ClockFace } from './ClockFace';
import type { Clock } from './clock';
import { type Demonstration, stepCount } from './demonstrations';
import { InsurerLine } from './InsurerLine';
import { Next } from './Next';
import { notesOf } from './notes';
import { PracticeShown } from './PracticeShown';
import { Line, Steps } from './Steps';
import { type Action, beatNow, playing, type Session, whatIfs } from './session';
import { ToldPart } from './ToldPart';
import type { StageInsurer } from './types';
import { Said, StageSpeaking, useStageWords } from './words';

export interface PresenterProps {
  session: Session;
  /** What the presenter reads, and what the audience reads. */
  lang: Lang;
  audienceLang: Lang;
  today: Day;
  insurer: StageInsurer;
  clock: Clock;
  /** How many windows of the audience are there; null = they cannot be reached. */
  audiences: number | null;
  letters: boolean;
  pointed: readonly number[] | null;
  onAct: (action: Action) => void;
  onJump: (beat: number) => void;
  onWhatIf: (situation: Situation | null) => void;
  onPress: (to: Screen, does?: Partial<Done>) => void;
  onChoose: (chosen: string) => void;
  onPoint: (path: readonly number[] | null) => void;
  onClock: () => void;
  onLetters: (letters: boolean) => void;
  onAudience: () => void;
  /** Address of the handout, and of the page where something else is chosen. */
  handout: string;
  chooser: string;
}

/** What the presenter sees: where they are, what comes, what to say, and what the audience sees. */
export function PresenterView(props: PresenterProps) {
  return (
    <StageSpeaking lang={props.lang}>
      <PanelSpeaking lang={props.lang}>
        <View {...props} />
      </PanelSpeaking>
    </StageSpeaking>
  );
}

function View(props: PresenterProps) {
  const { session, insurer, lang } = props;
  const { s } = useStageWords();
  const [show, beat] = [playing(session), beatNow(session)];
  if (!show || !beat) return null;
  return (
    <div className="present">
      <Head {...props} show={show} />
      <main className="present-main">
        <section className="present-copy" aria-labelledby="copy-title">
          <h2 id="copy-title">
            <Said>{s('present.copy')}</Said>
          </h2>
          <p className="small">{s('present.copy.hint')}</p>
          {session.blank && <p className="present-dark">{s('present.dark')}</p>}
          <PracticeShown
            {...{ beat, insurerName: insurer.onScreen }}
            situation={show.situation}
            lang={props.audienceLang}
            today={props.today}
            pointed={props.pointed}
            onPress={props.onPress}
            onChoose={props.onChoose}
            onPoint={props.onPoint}
          />
        </section>
        <div className="present-side">
          <Controls {...props} />
          <section className="present-now">
            <p role="status" className="visually-hidden">
              {s('present.status', { n: beat.step + 1, of: stepCount(show) })}{' '}
              <Line beat={beat} insurer={insurer} />
            </p>
            <ToldPart
              {...{ told: beat.told, step: beat.step, of: stepCount(show), lang, insurer }}
            />
          </section>
          <section className="present-notes" aria-labelledby="notes-title">
            <h2 id="notes-title">{s('present.notes')}</h2>
            {notesOf(beat).map((key) => (
              <p key={key}>
                <Said>{s(key)}</Said>
              </p>
            ))}
          </section>
          <Next {...{ show, beat, insurer }} at={session.beat} />
        </div>
        <div className="present-rest">
          <Steps {...{ show, insurer }} step={beat.step} onJump={props.onJump} />
          <WhatIf {...props} />
          <Keys letters={props.letters} onLetters={props.onLetters} />
        </div>
      </main>
    </div>
  );
}

function Head({
  show,
  insurer,
  clock,
  onClock,
  lang,
  handout,
  chooser,
}: PresenterProps & { show: Demonstration }) {
  const { s } = useStageWords();
  return (
    <header className="present-head">
      <div>
        <p className="mark-line">{s('present.title')}</p>
        <h1>
          <Said>{practiceWords(lang)(`situation.${show.situation}`)}</Said>
        </h1>
        <InsurerLine insurer={insurer} />
      </div>
      <div className="present-clock">
        <ClockFace clock={clock} />
        <button type="button" className="button small" onClick={onClock}>
          {s(clock.since === null ? 'clock.start' : 'clock.stop')}
        </button>
      </div>
      <nav aria-label={s('present.links')}>
        <ul className="present-links">
          <li>
            <a href={handout} target="_blank" rel="noopener">
              {s('present.handout')}
            </a>
          </li>
          <li>
            <a href={chooser}>{s('present.chooser')}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function Controls({ session, audiences, onAct, onAudience }: PresenterProps) {
  const { s } = useStageWords();
  return (
    <section className="present-controls" aria-label={s('present.controls')}>
      <Act name="previous" {...{ onAct }} />
      <Act name="next" primary {...{ onAct }} />
      <Act name="blank" pressed={session.blank} {...{ onAct }} />
      <Act name="zoom" pressed={session.zoom} {...{ onAct }} />
      <Act name="reset" {...{ onAct }} />
      <div className="present-audience">
        <p role="status" className={audiences === null ? 'fault' : undefined}>
          {audiences === null
            ? s('audience.unreachable')
            : s(audiences > 0 ? 'audience.there' : 'audience.none')}
        </p>
        {audiences !== null && (
          <button type="button" className="button small" onClick={onAudience}>
            {s('audience.open')}
          </button>
        )}
      </div>
    </section>
  );
}

interface ActProps {
  name: Exclude<Action, 'first' | 'last'>;
  primary?: boolean;
  pressed?: boolean;
  onAct: (action: Action) => void;
  children?: ReactNode;
}

function Act({ name, primary, pressed, onAct }: ActProps) {
  const { s } = useStageWords();
  return (
    <button
      type="button"
      className={primary ? 'button primary' : 'button'}
      aria-pressed={pressed}
      onClick={() => onAct(name)}
    >
      {s(`act.${name}`)}
    </button>
  );
}

function WhatIf({ session, lang, onWhatIf }: PresenterProps) {
  const { s } = useStageWords();
  const name = useId();
  const t = practiceWords(lang);
  const now = session.left ? playing(session)?.situation : null;
  return (
    <fieldset className="what-if">
      <legend>{s('whatIf.title')}</legend>
      <Option type="radio" name={name} checked={!now} onChange={() => onWhatIf(null)}>
        {s('whatIf.none')}
      </Option>
      {whatIfs(session).map((situation) => (
        <Option
          key={situation}
          type="radio"
          name={name}
          checked={now === situation}
          onChange={() => onWhatIf(situation)}
        >
          <Said>{t(`situation.${situation}`)}</Said>
        </Option>
      ))}
    </fieldset>
  );
}

const keys = ['next', 'previous', 'first', 'blank', 'zoom', 'reset'] as const;

function Keys({ letters, onLetters }: Pick<PresenterProps, 'letters' | 'onLetters'>) {
  const { s } = useStageWords();
  const name = useId();
  return (
    <Disclosure summary={s('keys.title')}>
      <dl className="keys">
        {keys.map((action) => (
          <div key={action}>
            <dt>{s(`keys.${action}`)}</dt>
            <dd>{s(`act.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <Option type="checkbox" name={name} checked={letters} onChange={onLetters}>
        {s('keys.letters')}
      </Option>
      <p className="small">{s('keys.escape')}</p>
    </Disclosure>
  );
}
