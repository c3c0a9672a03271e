import type { GuideId } from '@/lib/guides/guide';
import { statusHelp } from '@/lib/guides/status-help';
import type { StatusReading } from '@/lib/pages/status/words';
import { Hotline } from './Hotline';
import { Sources } from './Sources';
import { Say, usePanelWords } from './words';

interface Props {
  status: StatusReading | null;
  /** A status belongs on this page. */
  expected: boolean;
  onGuide: (id: GuideId) => void;
}

/** What the screen shows, what it means, and what to do now. */
export function StatusPart({ status, expected, onGuide }: Props) {
  const { t } = usePanelWords();
  if (!status)
    return (
      expected && (
        <section className="status">
          <p>{t('panel.shown.none')}</p>
          <p>
            <Say>{t('panel.shown.none.how')}</Say>
          </p>
        </section>
      )
    );
  const { means, cites, next } = statusHelp[status.id];
  return (
    <>
      <section className="status" data-status={status.id}>
        <h3>{t('panel.shown')}</h3>
        {status.quotes.map((quote) => (
          <p key={quote} lang="ja" className={quote.length > 10 ? 'quote long' : 'quote'}>
            「{quote}」
          </p>
        ))}
        <p className="means">
          <Say>{t(means)}</Say>
        </p>
      </section>
      <section>
        <h3>{t('panel.next')}</h3>
        <ol className="steps">
          {next.map(({ say, guide }) => (
            <li key={say}>
              <Say>{t(say)}</Say>
              {guide && (
                <button type="button" className="link-button" onClick={() => onGuide(guide)}>
                  {t('panel.show')}
                </button>
              )}
            </li>
          ))}
        </ol>
        {status.id === 'contradictory' && <Hotline />}
        <Sources cites={[...cites, ...next.flatMap((advice) => advice.cites)]} />
      </section>
    </>
  );
}
