import { useEffect, useRef, useState } from 'react';
import { Say, usePanelWords } from './words';

interface Props {
  registered: boolean;
  nickname: string;
  practice: boolean;
  /** False = it could not be kept. */
  takeOver: (registered: boolean) => Promise<boolean>;
}

/** Offers to keep the one fact the screen tells; says exactly what, and for whom. */
export function TakeOver({ registered, nickname, practice, takeOver }: Props) {
  const { t } = usePanelWords();
  const [outcome, setOutcome] = useState<'busy' | 'done' | 'fault' | null>(null);
  const done = useRef<HTMLParagraphElement>(null);
  // The button goes with its press; the focus must not go with it.
  useEffect(() => {
    if (outcome === 'done') done.current?.focus();
  }, [outcome]);
  const what = `${practice ? 'take.practice.what' : 'take.what'}.${registered}` as const;
  const press = () => {
    setOutcome('busy');
    takeOver(registered).then(
      (kept) => setOutcome(kept ? 'done' : 'fault'),
      () => setOutcome('fault'),
    );
  };
  return (
    <section className="take">
      <h3>{t('take.title')}</h3>
      <p>
        <Say>{t(what, { nickname })}</Say>
      </p>
      {outcome !== 'done' && (
        <button
          type="button"
          className="button primary"
          aria-disabled={outcome === 'busy'}
          onClick={outcome === 'busy' ? undefined : press}
        >
          {t(outcome === 'busy' ? 'take.busy' : 'take.button')}
        </button>
      )}
      <div role="status">
        {outcome === 'done' && (
          <p className="done" ref={done} tabIndex={-1}>
            <Say>{t(practice ? 'take.practice.done' : 'take.done', { nickname })}</Say>
          </p>
        )}
        {outcome === 'fault' && <p className="fault">{t('take.fault')}</p>}
      </div>
    </section>
  );
}
