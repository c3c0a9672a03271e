import { useId, useRef, useState } from 'react';
import { Option } from '@/components/parts/Option';
import {
  type Situation,
  type SituationGroup,
  situationGroups,
} from '@/components/practice/situations';
import { guides } from '@/lib/guides';
import { htmlLang, type Lang, offeredLangs } from '@/lib/words/lang';
import { languageName } from '@/lib/words/languages';
import { portalWords } from '@/lib/words/portal';
import { practiceWords } from '@/lib/words/practice';
import { ui } from '@/lib/words/ui';
import { type Demonstration, demonstrationOf, demonstrations } from './demonstrations';
import { Said, StageSpeaking, useStageWords } from './words';

/** What was chosen to be shown. */
export interface Choice {
  show: string;
  insurer: string;
  lang: Lang;
}

interface Props {
  lang: Lang;
  first: Choice;
  insurers: readonly { id: string; name: string }[];
  /** Seconds each picture stands when it runs by itself. */
  seconds: number;
  onSeconds: (seconds: number) => void;
  onPresent: (choice: Choice) => void;
  /** `all`: one situation after the other. */
  onRun: (choice: Choice, all: boolean) => void;
  onHandout: (choice: Choice) => void;
}

export function ChooseView(props: Props) {
  return (
    <StageSpeaking lang={props.lang}>
      <Choosing {...props} />
    </StageSpeaking>
  );
}

/** Situation, insurer, language, and what to do with them. */
function Choosing({
  lang,
  first,
  insurers,
  seconds,
  onSeconds,
  onPresent,
  onRun,
  onHandout,
}: Props) {
  const { s } = useStageWords();
  const id = useId();
  const [choice, setChoice] = useState(first);
  const [all, setAll] = useState(false);
  const t = practiceWords(lang);
  const situation = demonstrationOf(choice.show)?.situation ?? 'registered';
  const ways = demonstrations.filter((one) => one.situation === situation);
  const pick = (some: Partial<Choice>) => setChoice({ ...choice, ...some });
  const isGone = !insurers.some((one) => one.id === choice.insurer);
  const field = useRef<HTMLSelectElement>(null);
  /** Nothing is shown in the name of an insurer that nobody has chosen. */
  const start = (how: () => void) => (isGone ? field.current?.focus() : how());
  return (
    <main className="choose">
      <h1>{s('choose.title')}</h1>
      <p>
        <Said>{s('choose.intro')}</Said>
      </p>
      <p>
        <Said>{s('choose.safe')}</Said>
      </p>
      <div className="choose-field">
        <label htmlFor={`${id}-situation`} className="field-label">
          {s('choose.situation')}
        </label>
        <select
          id={`${id}-situation`}
          value={situation}
          onChange={(event) => {
            const wanted = event.currentTarget.value as Situation;
            const found = demonstrations.find((one) => one.situation === wanted);
            if (found) pick({ show: found.id });
          }}
        >
          {(Object.keys(situationGroups) as SituationGroup[]).map((group) => (
            <optgroup key={group} label={t(`situations.${group}`)}>
              {situationGroups[group].map((one) => (
                <option key={one} value={one}>
                  {t(`situation.${one}`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {ways.length > 1 && (
        <fieldset className="choose-field">
          <legend className="field-legend">{s('choose.way')}</legend>
          {ways.map((one) => (
            <Option
              key={one.id}
              type="radio"
              name={`${id}-way`}
              checked={choice.show === one.id}
              onChange={() => pick({ show: one.id })}
            >
              <Said>{nameOf(one, lang)}</Said>
            </Option>
          ))}
        </fieldset>
      )}
      <div className="choose-field">
        <label htmlFor={`${id}-insurer`} className="field-label">
          {s('choose.insurer')}
        </label>
        {isGone && (
          <p className="fault" role="alert" id={`${id}-gone`}>
            <Said>{ui(lang)('insurer.missing')}</Said>
          </p>
        )}
        <select
          ref={field}
          id={`${id}-insurer`}
          aria-describedby={isGone ? `${id}-gone` : undefined}
          value={choice.insurer}
          onChange={(event) => pick({ insurer: event.currentTarget.value })}
        >
          {insurers.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="choose-field">
        <legend className="field-legend">{s('choose.lang')}</legend>
        {offeredLangs.map((one) => (
          <Option
            key={one}
            type="radio"
            name={`${id}-lang`}
            checked={choice.lang === one}
            onChange={() => pick({ lang: one })}
          >
            <span lang={htmlLang(one)}>{languageName(one)}</span>
          </Option>
        ))}
      </fieldset>
      <section className="choose-part">
        <h2>{s('choose.present')}</h2>
        <p>
          <Said>{s('choose.present.how')}</Said>
        </p>
        <button
          type="button"
          className="button primary"
          onClick={() => start(() => onPresent(choice))}
        >
          {s('choose.present.do')}
        </button>
        <button
          type="button"
          className="button secondary"
          onClick={() => start(() => onHandout(choice))}
        >
          {s('choose.handout.do')}
        </button>
      </section>
      <section className="choose-part">
        <h2>{s('choose.run')}</h2>
        <p>
          <Said>{s('choose.run.how')}</Said>
        </p>
        <Seconds seconds={seconds} onSeconds={onSeconds} />
        <Option type="checkbox" name={`${id}-all`} checked={all} onChange={setAll}>
          {s('choose.run.all')}
        </Option>
        <button
          type="button"
          className="button secondary"
          onClick={() => start(() => onRun(choice, all))}
        >
          {s('choose.run.do')}
        </button>
      </section>
      <p>
        <a href="/practice.html">{s('choose.practice')}</a>
      </p>
    </main>
  );
}

/** What a demonstration of a situation with several is called. */
export function nameOf({ guide, situation }: Demonstration, lang: Lang): string {
  const t = portalWords(lang);
  if (!guide) return practiceWords(lang)(`situation.${situation}`);
  const way = guides[guide.id].steps.find(({ id }) => id === guide.way);
  return way ? t(way.say) : t(guides[guide.id].title);
}

export const secondsRange = { least: 5, most: 60, usual: 12 } as const;

/** How long a picture stands. */
export function Seconds({
  seconds,
  onSeconds,
}: {
  seconds: number;
  onSeconds: (seconds: number) => void;
}) {
  const { s } = useStageWords();
  const id = useId();
  return (
    <div className="seconds">
      <label htmlFor={id} className="field-label">
        {s('run.seconds', { n: seconds })}
      </label>
      <input
        id={id}
        type="range"
        min={secondsRange.least}
        max={secondsRange.most}
        value={seconds}
        onInput={(event) => onSeconds(Number(event.currentTarget.value))}
      />
    </div>
  );
}
