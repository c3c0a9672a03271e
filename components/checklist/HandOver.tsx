import { useState } from 'react';
import { Text, useWords } from '@/components/parts/words';

export interface HandOverProps {
  /** Opens the sheet of paper; absent where there is nobody to print for yet. */
  onPrint?: (() => void) | undefined;
  /** Puts a text where it can be pasted from; rejects if the browser refuses. */
  onCopy: (text: string) => Promise<void>;
}

interface Props extends HandOverProps {
  /** The answer as a text, made when it is asked for. */
  textOf: () => string;
}

/** The answer for others: on paper, or as a text for a message. */
export function HandOver({ onPrint, onCopy, textOf }: Props) {
  const { t } = useWords();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  return (
    <section className="hand-over">
      <h2>{t('handOver.title')}</h2>
      {onPrint && (
        <button type="button" className="button small" onClick={onPrint}>
          <Text>{t('handOver.print')}</Text>
        </button>
      )}
      <button
        type="button"
        className="button small"
        onClick={() => {
          onCopy(textOf()).then(
            () => setCopied('yes'),
            () => setCopied('no'),
          );
        }}
      >
        <Text>{t('handOver.copy')}</Text>
      </button>
      <p role="status">{copied && <Text>{t(`handOver.copied.${copied}`)}</Text>}</p>
    </section>
  );
}
