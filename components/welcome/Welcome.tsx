import { type ReactNode, useState } from 'react';
import { useFocusOnArrival } from '@/components/checklist/QuestionFrame';
import { Text, useWords } from '@/components/parts/words';
import { Picture } from '@/components/pictures/Picture';
import { type WelcomeKey, welcomeWords } from '@/lib/words/welcome';
import { type Browser, PinHint } from './PinHint';

interface Props {
  browser: Browser;
  /** The question for the insurer, as the checklist asks it. */
  insurer: (ways: { onBack: () => void; onChosen: () => void; later: ReactNode }) => ReactNode;
  /** Name of the chosen insurer; null = none was chosen. */
  chosen: string | null;
  /** Addresses of the pages to go on with. */
  checklist: string;
  practice: string;
  options: string;
}

const steps = ['does', 'never', 'insurer', 'ready'] as const;
type Step = (typeof steps)[number];
/** The last screen is no step any more. */
const counted = steps.length - 1;

/** What this is, what it never does, and where one is insured; a screen for each. */
export function Welcome({ insurer, ...ready }: Props) {
  const [step, setStep] = useState<Step>('does');
  const [moved, setMoved] = useState(false);
  const go = (to: Step) => {
    setStep(to);
    setMoved(true);
  };
  if (step === 'ready') return <Ready {...ready} onBack={() => go('insurer')} />;
  if (step === 'insurer')
    return (
      <>
        <Progress step={step} />
        {insurer({
          onBack: () => go('never'),
          onChosen: () => go('ready'),
          later: <Later onLater={() => go('ready')} />,
        })}
      </>
    );
  return (
    <Told
      key={step}
      {...{ step, moved }}
      onBack={step === 'never' ? () => go('does') : null}
      onNext={() => go(step === 'does' ? 'never' : 'insurer')}
    />
  );
}

const told = {
  does: ['does.papers', 'does.answers', 'does.portal'],
  never: ['never.send', 'never.read', 'never.keep', 'never.status'],
} as const satisfies Record<string, readonly WelcomeKey[]>;

interface ToldProps {
  step: keyof typeof told;
  moved: boolean;
  onBack: (() => void) | null;
  onNext: () => void;
}

function Told({ step, moved, onBack, onNext }: ToldProps) {
  const { t, lang } = useWords();
  const w = welcomeWords(lang);
  const heading = useFocusOnArrival(moved);
  return (
    <div className="screen">
      <div className="screen-body">
        <Progress step={step} />
        <h1 ref={heading} tabIndex={-1}>
          <Text>{w(`${step}.title`)}</Text>
        </h1>
        {step === 'does' && <TwoPapers />}
        <ul className="bullets told">
          {told[step].map((key) => (
            <li key={key}>
              <Text>{w(key)}</Text>
            </li>
          ))}
        </ul>
        {step === 'does' && (
          <p className="hint">
            <Text>{t('app.unofficial')}</Text>
          </p>
        )}
      </div>
      <div className="actions">
        {onBack && (
          <button type="button" className="button secondary" onClick={onBack}>
            <Text>{t('nav.back')}</Text>
          </button>
        )}
        <button type="button" className="button primary" onClick={onNext}>
          <Text>{t('nav.next')}</Text>
        </button>
      </div>
    </div>
  );
}

function TwoPapers() {
  const { t } = useWords();
  return (
    <div className="two-papers">
      {(['notice', 'certificate'] as const).map((paper) => (
        <figure key={paper}>
          <Picture of={paper} large />
          <figcaption>
            <Text>{t(`paper.${paper}`)}</Text>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

function Progress({ step }: { step: Step }) {
  const { lang } = useWords();
  return (
    <p className="progress">
      {welcomeWords(lang)('step', { n: steps.indexOf(step) + 1, of: counted })}
    </p>
  );
}

function Later({ onLater }: { onLater: () => void }) {
  const { lang } = useWords();
  return (
    <p className="later">
      <button type="button" className="link-button" onClick={onLater}>
        <Text>{welcomeWords(lang)('skip')}</Text>
      </button>
    </p>
  );
}

type ReadyProps = Omit<Props, 'insurer'> & { onBack: () => void };

function Ready({ browser, chosen, checklist, practice, options, onBack }: ReadyProps) {
  const { t, lang } = useWords();
  const w = welcomeWords(lang);
  const heading = useFocusOnArrival(true);
  return (
    <div className="screen">
      <div className="screen-body">
        <h1 ref={heading} tabIndex={-1}>
          <Text>{w('ready.title')}</Text>
        </h1>
        {chosen && (
          <p>
            <Text>{w('ready.chosen', { name: chosen })}</Text>
          </p>
        )}
        <PinHint browser={browser} />
        <p>
          <a className="button primary" href={checklist}>
            <Text>{w('ready.open')}</Text>
          </a>
        </p>
        <ul className="links">
          <li>
            <a href={practice}>
              <Text>{w('ready.practice')}</Text>
            </a>
          </li>
          <li>
            <a href={options}>
              <Text>{w('ready.settings')}</Text>
            </a>
          </li>
        </ul>
      </div>
      <div className="actions">
        <button type="button" className="button secondary" onClick={onBack}>
          <Text>{t('nav.back')}</Text>
        </button>
      </div>
    </div>
  );
}
