import { useState } from 'react';
import { Text } from '@/components/parts/words';
import { Announced } from './Announced';
import { useOptionsWords } from './words';

/** Erases everything, after a second question in which the safe answer has the focus. */
export function Erase({ onErase }: { onErase: () => Promise<boolean> }) {
  const { o } = useOptionsWords();
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
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
            <button
              type="button"
              className="button danger"
              onClick={() => void onErase().then((done) => setStep(done ? 'done' : 'idle'))}
            >
              <Text>{o('erase.yes')}</Text>
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" className="button danger" onClick={() => setStep('sure')}>
          <Text>{o('erase.button')}</Text>
        </button>
      )}
      <Announced said={step === 'done' ? { text: o('erase.done') } : null} />
    </div>
  );
}
