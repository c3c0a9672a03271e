import { useState } from 'react';
import type { Guide, Step } from '@/lib/guides/guide';
import { hotline } from '@/lib/guides/hotline';
import { Hotline } from './Hotline';
import { SayWithPhones } from './SayWithPhones';
import { Sources } from './Sources';
import { Say, usePanelWords } from './words';

/** The whole guide in writing, for whoever would rather read it through or has another page in front. */
export function GuideText({ guide, current }: { guide: Guide; current: string | null }) {
  const { t } = usePanelWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('walk.all')}</summary>
      {open && (
        <div className="disclosure-body">
          {guide.kind === 'ways' ? (
            <ul className="steps">
              {guide.steps.map((way) => (
                <li key={way.id}>
                  <StepText step={way} />
                  <StepList steps={way.steps} current={current} />
                </li>
              ))}
            </ul>
          ) : (
            <StepList steps={guide.steps} current={current} />
          )}
          <Sources cites={stepsOf(guide).flatMap(({ cites }) => cites)} />
        </div>
      )}
    </details>
  );
}

interface CasesProps {
  cases: NonNullable<Guide['otherwise']>['cases'];
  className: string;
}

/** Each situation, and what to do in it. */
export function Cases({ cases, className }: CasesProps) {
  const { t } = usePanelWords();
  return (
    <dl className={className}>
      {cases.map(({ id, when, say }) => (
        <div key={id}>
          <dt>
            <Say>{t(when)}</Say>
          </dt>
          <dd>
            <SayWithPhones>{t(say)}</SayWithPhones>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What to do when the steps cannot be done, each with its situation. */
export function GuideCases({ guide: { otherwise } }: { guide: Guide }) {
  const { t } = usePanelWords();
  const [open, setOpen] = useState(false);
  if (!otherwise) return null;
  const { title, cases } = otherwise;
  const phones = cases.some(({ hotline: shows }) => shows);
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(title)}</summary>
      {open && (
        <div className="disclosure-body">
          <Cases cases={cases} className="cases" />
          {phones && <Hotline />}
          <Sources
            cites={[...cases.flatMap(({ cites }) => cites), ...(phones ? hotline.cites : [])]}
          />
        </div>
      )}
    </details>
  );
}

const stepsOf = (guide: Guide): Step[] =>
  guide.kind === 'ways' ? guide.steps.flatMap((way) => [way, ...way.steps]) : [...guide.steps];

function StepList({ steps, current }: { steps: readonly Step[]; current: string | null }) {
  const { t } = usePanelWords();
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.id} aria-current={step.id === current ? 'step' : undefined}>
          {step.id === current && <strong className="here">{t('panel.here')}</strong>}
          <StepText step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepText({ step }: { step: Step }) {
  const { t } = usePanelWords();
  return (
    <>
      <SayWithPhones>{t(step.say)}</SayWithPhones>
      {step.note && (
        <span className="small note">
          <SayWithPhones>{t(step.note)}</SayWithPhones>
        </span>
      )}
    </>
  );
}
