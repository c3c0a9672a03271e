import { useEffect, useId, useState } from 'react';
import { PanelSpeaking, Say, usePanelWords } from '@/components/panel/words';
import { Option } from '@/components/parts/Option';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/catalogue';
import { writeDay } from '@/lib/words/dates';
import { practiceWords } from '@/lib/words/practice';
import { type Beat, type Demonstration, stepStarts } from './demonstrations';
import { InsurerLine } from './InsurerLine';
import { PracticeShown } from './PracticeShown';
import { SourceLines, ToldBody, titleOf } from './ToldPart';
import { citesOf, contentOf } from './told';
import type { StageInsurer } from './types';
import { Said, StageSpeaking, useStageWords } from './words';

interface Props {
  show: Demonstration;
  lang: Lang;
  today: Day;
  insurer: StageInsurer;
  onPrint: () => void;
  onLarge: (large: boolean) => void;
}

/** The demonstration on paper, for those who saw it: every step with its screen, and room to write. */
export function HandoutView(props: Props) {
  return (
    <StageSpeaking lang={props.lang}>
      <PanelSpeaking lang={props.lang}>
        <Handout {...props} />
      </PanelSpeaking>
    </StageSpeaking>
  );
}

function Handout({ show, lang, today, insurer, onPrint, onLarge }: Props) {
  const { s } = useStageWords();
  const name = useId();
  const [pictures, setPictures] = useState(true);
  const [lines, setLines] = useState(true);
  const [large, setLarge] = useState(false);
  useEffect(() => onLarge(large), [large, onLarge]);
  const beats = stepStarts(show).flatMap((at) => show.beats[at] ?? []);
  const contents = beats.flatMap(({ told }) => contentOf(told, insurer.documents) ?? []);
  const title = practiceWords(lang)(`situation.${show.situation}`);
  return (
    <main className="handout-page">
      <section className="handout-controls">
        <h1>{s('handout.title')}</h1>
        <p>{s('handout.how')}</p>
        <fieldset>
          <legend className="field-legend">{s('handout.options')}</legend>
          {(
            [
              ['pictures', pictures, setPictures],
              ['lines', lines, setLines],
              ['large', large, setLarge],
            ] as const
          ).map(([option, checked, onChange]) => (
            <Option key={option} type="checkbox" name={name} {...{ checked, onChange }}>
              {s(`handout.${option}`)}
            </Option>
          ))}
        </fieldset>
        <button type="button" className="button primary" onClick={onPrint}>
          {s('handout.print')}
        </button>
      </section>
      <article className="handout">
        <header>
          <h2>
            <Said>{title}</Said>
          </h2>
          <InsurerLine insurer={insurer} />
        </header>
        <ol className="handout-steps">
          {beats.map((beat, i) => (
            <li key={beat.step} className={pictures ? 'handout-step pictured' : 'handout-step'}>
              {pictures && <Picture {...{ beat, show, lang, today, insurer }} n={i + 1} />}
              <StepText {...{ beat, insurer, lines, before: beats[i - 1] }} n={i + 1} />
            </li>
          ))}
        </ol>
        <SourceLines cites={contents.flatMap(citesOf)} />
        <footer>
          <p>
            <Said>{s('handout.made', { day: writeDay(today, lang) })}</Said>
          </p>
          <p>
            <Said>{practiceWords(lang)('practice.made')}</Said>
          </p>
        </footer>
      </article>
    </main>
  );
}

function StepText({
  beat,
  before,
  n,
  insurer,
  lines,
}: {
  beat: Beat;
  before: Beat | undefined;
  n: number;
  insurer: StageInsurer;
  lines: boolean;
}) {
  const { t } = usePanelWords();
  const { s } = useStageWords();
  const content = contentOf(beat.told, insurer.documents);
  if (!content) return null;
  const earlier = before && contentOf(before.told, insurer.documents);
  // Said once, and again where it changes.
  const [title, titleBefore] = [titleOf(content, t), earlier && titleOf(earlier, t)];
  return (
    <div className="handout-text">
      <h3>
        <span className="told-count">{s('next.step', { n })}</span>
        {titleBefore !== title && <Say>{title}</Say>}
      </h3>
      <ToldBody content={content} insurer={insurer} />
      {lines && (
        <div className="handout-lines">
          <span>{s('handout.memo')}</span>
          <hr />
          <hr />
        </div>
      )}
    </div>
  );
}

interface PictureProps extends Pick<Props, 'show' | 'lang' | 'today' | 'insurer'> {
  beat: Beat;
  n: number;
}

/** The practice screen itself, small; nothing in it can be pressed. */
function Picture({ beat: shown, show, lang, today, insurer, n }: PictureProps) {
  const { s } = useStageWords();
  // Choices are tried one after the other, wrong ones too: on paper a frame would recommend the first.
  const beat = shown.press?.chooses ? { ...shown, press: null } : shown;
  return (
    <div className="thumb" role="img" aria-label={s('handout.picture', { n })}>
      <div className="thumb-inside" inert>
        <PracticeShown
          {...{ beat, lang, today }}
          situation={show.situation}
          insurerName={insurer.onScreen}
          pointed={null}
          onPress={nothing}
          onChoose={nothing}
        />
      </div>
    </div>
  );
}

const nothing = () => {};
