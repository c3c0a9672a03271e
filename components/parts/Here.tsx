import { siteWords } from '@/lib/words/site';
import { Text, useWords } from './words';

export interface HereProps {
  /** Null = nothing that can be helped with is open: the browser's own page, a file. */
  host: string | null;
  isPortal: boolean;
  /** Given to us by the person for good. */
  isAlways: boolean;
  /** Null = no site of that kind can be given: plain http, a number for a name. */
  onAlways: (() => void) | null;
  onNotAlways: () => void;
  isOff: boolean;
  /** Switched off by an administrator; nobody can switch it on here. */
  isManagedOff: boolean;
  onOff: (off: boolean) => void;
  /** It was tried, and the browser did not let us in. */
  wasRefused: boolean;
  onUse: () => void;
  /** Null where the browser has no place beside the page. */
  onSide: (() => void) | null;
}

/** What can be done with the page in front: use the help on it, always, never, or beside it. */
export function Here(props: HereProps) {
  const { host, isManagedOff, wasRefused } = props;
  const { s } = useSiteWords();
  return (
    <section className="here" aria-label={s('here.title')}>
      {host === null && (
        <p className="hint">
          <Text>{s('here.restricted')}</Text>
        </p>
      )}
      {host !== null && isManagedOff && (
        <p className="hint">
          <Text>{s('here.managed', { host })}</Text>
        </p>
      )}
      {host !== null && !isManagedOff && <Usable {...props} host={host} />}
      <div role="alert">
        {wasRefused && (
          <p className="fault">
            <Text>{s('here.refused')}</Text>
          </p>
        )}
      </div>
    </section>
  );
}

/** The one thing most want stands open, the rest in a drawer: the checklist is what people came for. */
function Usable(props: HereProps & { host: string }) {
  const { host, isPortal, isOff, onUse, onOff } = props;
  const { s } = useSiteWords();
  return (
    <>
      {isOff ? (
        <p>
          <Text>{s('here.off.on', { host })}</Text>{' '}
          <button type="button" className="link-button" onClick={() => onOff(false)}>
            {s('here.off.stop')}
          </button>
        </p>
      ) : (
        <button type="button" className="button secondary wide" onClick={onUse}>
          <Text>{s(isPortal ? 'here.use.portal' : 'here.use')}</Text>
        </button>
      )}
      <details>
        <summary>
          <Text>{s('here.more')}</Text>
        </summary>
        <More {...props} />
      </details>
    </>
  );
}

function More({
  host,
  isPortal,
  isAlways,
  onAlways,
  onNotAlways,
  isOff,
  onOff,
  onSide,
}: HereProps & { host: string }) {
  const { s } = useSiteWords();
  return (
    <div className="here-more">
      {!isPortal && !isAlways && (
        <p className="hint">
          <Text>{s('here.use.what')}</Text>
        </p>
      )}
      {onSide && (
        <button type="button" className="link-button" onClick={onSide}>
          {s('here.side')}
        </button>
      )}
      {isAlways && (
        <p>
          <Text>{s('here.always.on', { host })}</Text>{' '}
          <button type="button" className="link-button" onClick={onNotAlways}>
            {s('here.always.stop')}
          </button>
        </p>
      )}
      {!isPortal && !isAlways && onAlways && (
        <>
          <button type="button" className="link-button" onClick={onAlways}>
            {s('here.always')}
          </button>
          <p className="hint">
            <Text>{s('here.always.what', { host })}</Text>
          </p>
        </>
      )}
      {!isOff && (isPortal || isAlways) && (
        <button type="button" className="link-button" onClick={() => onOff(true)}>
          {s('here.off')}
        </button>
      )}
    </div>
  );
}

export function useSiteWords() {
  const { lang } = useWords();
  return { s: siteWords(lang) };
}
