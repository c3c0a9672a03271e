import { Disclosure } from '@/components/parts/Disclosure';
import { Text, useWords } from '@/components/parts/words';
import type { Recovery as Unusable } from '@/lib/people/migrate';
import { peopleWords, sayFault } from '@/lib/people/words';

interface Props {
  /** The newest state that could not be used. */
  unusable: Unusable;
  onSave: () => void;
  onFresh: () => void;
}

/** What was kept cannot be read: nothing is lost, and the person can go on. */
export function Recovery({ unusable, onSave, onFresh }: Props) {
  const { lang, t } = useWords();
  return (
    <div className="screen">
      <div className="screen-body">
        <h1>
          <Text>{t('error.stored.title')}</Text>
        </h1>
        <p role="alert">{peopleWords(lang)(`recovery.${unusable.reason}`)}</p>
        <p>
          <button type="button" className="button secondary" onClick={onSave}>
            {t('error.stored.save')}
          </button>
        </p>
        <p>
          <button type="button" className="button primary" onClick={onFresh}>
            {t('error.stored.fresh')}
          </button>
        </p>
        <p className="hint">{t('error.stored.fresh.hint')}</p>
        {unusable.faults.length > 0 && (
          <Disclosure summary={t('error.detail')}>
            <ul>
              {unusable.faults.slice(0, 5).map((fault) => (
                <li key={`${fault.path} ${fault.expected}`}>{sayFault(fault, lang)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </div>
  );
}
