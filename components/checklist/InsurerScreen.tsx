import { type ReactNode, useId, useState } from 'react';
import { Japanese, Text, useWords } from '@/components/parts/words';
import { named } from '@/lib/words/catalogue';
import { isJapanese } from '@/lib/words/lang';
import type { UiKey } from '@/lib/words/ui';
import { Cites } from './Cites';
import { useFocusOnArrival } from './QuestionFrame';
import type { PackSummary } from './types';

interface Props {
  /** The insurers that fit a query, best first; all of them for an empty one. Without `other`. */
  search: (query: string) => readonly PackSummary[];
  /** True if the query is a 保険者番号 rather than a name. */
  isNumber: (query: string) => boolean;
  /** The insurer of the page in front, if it is one we know. */
  suggested: PackSummary | null;
  /** Id of the insurer chosen before. */
  chosen: string | null;
  /** The insurer chosen before is not among the packs. */
  missing: boolean;
  moved: boolean;
  onChoose: (id: string) => void;
  onBack: (() => void) | null;
  /** What else belongs on the first screen. */
  children?: ReactNode;
}

const shownAtMost = 8;

export function InsurerScreen(props: Props) {
  const { t } = useWords();
  /** Null = not yet: afterwards people come back to the list by a button. */
  const [asking, setAsking] = useState<boolean | null>(null);
  const heading = useFocusOnArrival(asking === null ? props.moved : !asking);
  if (asking)
    return (
      <WhereItIsPrinted onGo={() => props.onChoose('other')} onBack={() => setAsking(false)} />
    );
  const { suggested, missing, onChoose, onBack } = props;
  return (
    <div className="screen">
      <div className="screen-body">
        <h1 ref={heading} tabIndex={-1}>
          <Text>{t('insurer.title')}</Text>
        </h1>
        <p className="why">
          <Text>{t('insurer.why')}</Text>
        </p>
        {missing && (
          <p className="fault" role="alert">
            {t('insurer.missing')}
          </p>
        )}
        {suggested && (
          <section className="suggested">
            <h2>{t('insurer.suggested')}</h2>
            <InsurerButton pack={suggested} chosen={props.chosen} onChoose={onChoose} />
          </section>
        )}
        <Finder {...props} />
        <button type="button" className="row-button" onClick={() => setAsking(true)}>
          <Text>{t('insurer.unknown')}</Text>
        </button>
        <p className="hint">
          <Text>{t('insurer.unknown.elderly')}</Text>
        </p>
        <Cites cites={['N-75']} />
        {props.children}
      </div>
      {onBack && (
        <div className="actions">
          <button type="button" className="button secondary" onClick={onBack}>
            {t('nav.back')}
          </button>
        </div>
      )}
    </div>
  );
}

function Finder({ search, isNumber, chosen, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const found = search(query);
  const rest = found.length - shownAtMost;
  return (
    <>
      <div className="finder">
        <label className="field-label" htmlFor={id}>
          {t('insurer.search')}
        </label>
        <p className="hint" id={`${id}-hint`}>
          <Text>{t('insurer.example')}</Text>
        </p>
        <input
          id={id}
          type="search"
          className="wide"
          autoComplete="off"
          spellCheck="false"
          aria-describedby={`${id}-hint`}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {query !== '' && (
          <p className="hint">
            {found.length > 0
              ? t('insurer.found', { n: found.length })
              : t(isNumber(query) ? 'insurer.nothingNumber' : 'insurer.nothing')}
          </p>
        )}
      </div>
      {found.length > 0 && (
        <ul className="insurers" aria-label={t('insurer.list')}>
          {found.slice(0, shownAtMost).map((pack) => (
            <li key={pack.id}>
              <InsurerButton pack={pack} chosen={chosen} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className="hint">{t('insurer.more', { n: rest })}</p>}
    </>
  );
}

interface ButtonProps {
  pack: PackSummary;
  chosen: string | null;
  onChoose: (id: string) => void;
}

function InsurerButton({ pack, chosen, onChoose }: ButtonProps) {
  const { lang, t } = useWords();
  const { short, ja, en } = pack.names;
  const also = isJapanese(lang) ? named(short, lang) : named(en, lang);
  const name = named(ja, lang);
  return (
    <button
      type="button"
      className="row-button"
      aria-current={chosen === pack.id ? 'true' : undefined}
      onClick={() => onChoose(pack.id)}
    >
      <strong>
        <Japanese>{name}</Japanese>
      </strong>
      {also !== name && (
        <small>
          <Text>{also}</Text>
        </small>
      )}
      {chosen === pack.id && <small className="badge">{t('insurer.current')}</small>}
    </button>
  );
}

const places = ['notice', 'certificate', 'oldCard', 'portal', 'workplace'] as const;

function WhereItIsPrinted({ onGo, onBack }: { onGo: () => void; onBack: () => void }) {
  const { t } = useWords();
  const heading = useFocusOnArrival(true);
  return (
    <div className="screen">
      <div className="screen-body">
        <h1 ref={heading} tabIndex={-1}>
          <Text>{t('insurer.unknown.title')}</Text>
        </h1>
        <ul className="places">
          {places.map((place) => (
            <li key={place}>
              <Text>{t(`insurer.unknown.${place}` as UiKey)}</Text>
            </li>
          ))}
        </ul>
        <Cites
          cites={[
            'K p10',
            'G-03',
            'https://www.toyotakenpo.jp/health_insurance/hokensyojouhou_kakunin',
          ]}
        />
        <p>{t('insurer.unknown.note')}</p>
      </div>
      <div className="actions">
        <button type="button" className="button secondary" onClick={onBack}>
          {t('insurer.unknown.again')}
        </button>
        <button type="button" className="button primary" onClick={onGo}>
          {t('insurer.unknown.go')}
        </button>
      </div>
    </div>
  );
}
