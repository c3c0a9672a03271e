import { useEffect, useRef } from 'react';
import type { Guide, GuideId, Step } from '@/lib/guides/guide';
import { hotline } from '@/lib/guides/hotline';
import { stepOn } from '@/lib/guides/place';
import { Hotline } from './Hotline';
import { Sources } from './Sources';
import { Say, usePanelWords } from './words';

interface Props {
  guide: Guide;
  /** Id of the page in front. */
  page: string | null;
  open: boolean;
  /** Grows with every call from elsewhere in the panel: comes into view, with the focus. */
  called: number;
  onOpen: (open: boolean) => void;
  onCall: (id: GuideId) => void;
}

export function GuidePart({ guide, page, open, called, onOpen, onCall }: Props) {
  const { t } = usePanelWords();
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (called === 0) return;
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'start' });
  }, [called]);
  return (
    <details
      className="disclosure guide"
      open={open}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>
        <Say>{t(guide.title)}</Say>
      </summary>
      {open && <GuideBody {...{ guide, page, onCall }} />}
    </details>
  );
}

function GuideBody({ guide, page, onCall }: Pick<Props, 'guide' | 'page' | 'onCall'>) {
  const { t } = usePanelWords();
  const here = stepOn(guide, page);
  const List = guide.kind === 'ways' ? 'ul' : 'ol';
  const phones = guide.steps.some((step) => step.hotline);
  const cites = [...guide.steps.flatMap((step) => step.cites), ...(phones ? hotline.cites : [])];
  return (
    <div className="disclosure-body">
      {guide.kind === 'ways' && <p>{t('panel.ways')}</p>}
      <List className="steps">
        {guide.steps.map((step, i) => (
          <StepItem key={step.id} step={step} here={here === i + 1} />
        ))}
      </List>
      {phones && <Hotline />}
      {guide.dated && <p className="small">{t('panel.labelsDiffer')}</p>}
      {guide.id === 'check-linked-info' && (
        <button type="button" className="button small" onClick={() => onCall('wrong-person')}>
          {t('panel.notMine')}
        </button>
      )}
      <Sources cites={cites} />
    </div>
  );
}

function StepItem({ step, here }: { step: Step; here: boolean }) {
  const { t } = usePanelWords();
  return (
    <li aria-current={here ? 'step' : undefined}>
      {here && <strong className="here">{t('panel.here')}</strong>}
      <Say>{t(step.say)}</Say>
      {step.note && (
        <span className="small note">
          <Say>{t(step.note)}</Say>
        </span>
      )}
    </li>
  );
}
