import { Text, useWords } from '@/components/parts/words';

interface FailedProps {
  onAgain: () => void;
  onStartOver: () => void;
}

/** Instead of a blank page, whatever went wrong. */
export function Failed({ onAgain, onStartOver }: FailedProps) {
  const { t } = useWords();
  return (
    <div className="screen">
      <div className="screen-body" role="alert">
        <h1>
          <Text>{t('error.title')}</Text>
        </h1>
        <p>{t('error.unexpected')}</p>
        <p>
          <button type="button" className="button primary" onClick={onAgain}>
            {t('error.again')}
          </button>
        </p>
        <p>
          <button type="button" className="button secondary" onClick={onStartOver}>
            {t('restart.yes')}
          </button>
        </p>
      </div>
    </div>
  );
}
