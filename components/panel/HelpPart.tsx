import type { GuideId } from '@/lib/guides/guide';
import { hotlineCites } from '@/lib/guides/lines';
import { officialGuide, type Source, sources } from '@/lib/guides/sources';
import type { Help } from '@/lib/guides/status-help';
import { documentOf } from '@/lib/words/citations';
import type { InsurerWaits } from '@/lib/words/waits';
import { Hotline } from './Hotline';
import { InsurerDesk } from './InsurerDesk';
import { Sources } from './Sources';
import { Waiting } from './Waiting';
import { Say, usePanelWords } from './words';

interface Props {
  help: Help;
  /** What the person's insurer says; null = the insurer is not known. */
  insurer: InsurerWaits | null;
  onGuide: (id: GuideId) => void;
  /** Nobody else can help: the telephone stands open. */
  mustCall?: boolean;
}

/** What to do now, how long it takes, whom to call, and where all that is said. */
export function HelpPart({ help, insurer, onGuide, mustCall = false }: Props) {
  const { t } = usePanelWords();
  const { next, wait, call } = help;
  const cites = [
    ...help.cites,
    ...next.flatMap((advice) => advice.cites),
    ...(call ? hotlineCites : []),
  ];
  const said = wait && insurer ? insurer[wait] : [];
  return (
    <>
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
      {wait && <Waiting wait={wait} insurer={insurer} />}
      {isReported(cites) && (
        <p className="small">
          <Say>{t('messages.reported')}</Say>{' '}
          <a href={officialGuide} target="_blank" rel="noopener noreferrer">
            {t('messages.official')}
            <span className="visually-hidden">{t('panel.sources.newTab')}</span>
          </a>
        </p>
      )}
      {(call || insurer) && (
        <details className="disclosure call" open={mustCall}>
          <summary>{t('call.title')}</summary>
          <div className="disclosure-body">
            {call && <Hotline topic={call} />}
            {insurer && (wait || !call) && <InsurerDesk insurer={insurer} />}
          </div>
        </details>
      )}
      <Sources
        cites={cites}
        more={said.map(
          (one) => `${one.source}${t('panel.sources.places', { places: one.cites.join(', ') })}`,
        )}
      />
    </>
  );
}

const isReported = (cites: Help['cites']) =>
  cites.some((cite) => documentOf<Source>(cite, sources)?.reported);
