import { useState } from 'react';
import { Text } from '@/components/parts/words';
import { Announced } from './Announced';
import { useOptionsWords } from './words';

interface Props {
  /** False = what could not be erased, and why, stands at the top of the page. */
  onErase: () => Promise<boolean>;
}

/** Erases everything, after a second question in which the safe answer has the focus. */
export function Erase({ onErase }: Props) {
  const { o, t } = useOptionsWords();
  const [step, setStep] = useState<'idle' | 'sure' | 'done' | 'failed'>('idle');
  const erase = () =>
    onErase().then(
      (done) => setStep(done ? 'done' : 'idle'),
      () => setStep('failed'),
    );
  return (
    <div className="part">
      <h3>
        <Text>{o('erase.title')}</Text>
      </h3>
      <p className="hint">
        <Text>{o('erase.hint')}</Text>
      </p>
      {step === 'sure' ? (
        <fieldset className="confirm" aria-label={o('erase.title')}>
          <p>
            <Text>{o('erase.sure')}</Text>
          </p>
          <div className="buttons">
            <button
              ref={(button) => button?.focus()}
              type="button"
              className="button secondary"
              onClick={() => setStep('idle')}
            >
              <Text>{o('cancel')}</Text>
            </button>
            <button type="button" className="button danger" onClick={() => void erase()}>
              <Text>{o('erase.yes')}</Text>
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" className="button danger" onClick={() => setStep('sure')}>
          <Text>{o('erase.button')}</Text>
        </button>
      )}
      {step === 'failed' && (
        <p className="fault" role="alert">
          <Text>{t('error.title')}</Text>
        </p>
      )}
      <Announced said={step === 'done' ? { text: o('erase.done') } : null} />
    </div>
  );
}
