import type { GuideId } from '@/lib/guides/guide';
import { statusHelp } from '@/lib/guides/status-help';
import type { StatusReading } from '@/lib/pages/status/words';
import { named } from '@/lib/words/catalogue';
import type { InsurerWaits } from '@/lib/words/waits';
import { HelpPart } from './HelpPart';
import { Say, usePanelWords } from './words';

interface Props {
  status: StatusReading | null;
  /** A status belongs on this page. */
  expected: boolean;
  /** What the person's insurer says; null = the insurer is not known. */
  insurer: InsurerWaits | null;
  onGuide: (id: GuideId) => void;
}

/** What the screen shows, what it means, and what to do now. */
export function StatusPart({ status, expected, insurer, onGuide }: Props) {
  const { t, lang } = usePanelWords();
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
  const help = statusHelp[status.id];
  return (
    <>
      <section className="status" data-status={status.id}>
        <h3>{t('panel.shown')}</h3>
        {status.quotes.map((quote) => (
          <p key={quote} lang="ja" className={quote.length > 10 ? 'quote long' : 'quote'}>
            「{named(quote, lang)}」
          </p>
        ))}
        <p className="means">
          <Say>{t(help.means)}</Say>
        </p>
      </section>
      <section>
        <HelpPart {...{ help, insurer, onGuide }} mustCall={status.id === 'contradictory'} />
      </section>
    </>
  );
}
