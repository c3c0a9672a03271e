import { useState } from 'react';
import type { PortalCite } from '@/lib/guides/sources';
import { type TermCount, type TermId, termOf } from '@/lib/pages/terms';
import { isJapanese } from '@/lib/words/lang';
import { isTermKey } from '@/lib/words/terms';
import type { PageHands } from './hands';
import { Sources } from './Sources';
import { Name, Say, usePanelWords } from './words';

interface Props {
  /** Our terms on the page in front, the most frequent first. */
  terms: readonly TermCount[];
  /** Whether they are marked there; null = this browser cannot mark or show them. */
  marked: boolean | null;
  hands: Pick<PageHands, 'markTerms' | 'showTerm'>;
}

/** What a page can be about comes first; of the rest this many are seen at once. */
const few = 6;

/** The words of ours that stand on the page: each is explained where it stands. */
export function TermsPart({ terms, marked, hands }: Props) {
  const { t } = usePanelWords();
  if (terms.length === 0) return null;
  const papers = terms.filter(({ id }) => termOf(id).topic);
  const others = terms.filter(({ id }) => !termOf(id).topic);
  const seen = [...papers, ...others.slice(0, Math.max(0, few - papers.length))];
  const rest = others.filter((term) => !seen.includes(term));
  const list = (some: readonly TermCount[]) => (
    <ul className="terms">
      {some.map((term) => (
        <li key={term.id}>
          {marked === null ? (
            <Explained {...term} />
          ) : (
            <button type="button" className="term" onClick={() => hands.showTerm(term.id)}>
              <NameAndCount {...term} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="terms-part">
      <h3>{t('terms.title')}</h3>
      {marked !== null && (
        <label className="terms-mark">
          <input
            type="checkbox"
            checked={marked}
            onChange={(event) => hands.markTerms(event.currentTarget.checked)}
          />
          <span>{t('terms.mark')}</span>
        </label>
      )}
      {list(seen)}
      {rest.length > 0 && (
        <details className="disclosure">
          <summary>{t('terms.more', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

function NameAndCount({ id, count }: TermCount) {
  const { lang, t } = usePanelWords();
  return (
    <>
      <span className="term-name">
        <Name>{termOf(id).names[0]}</Name>
        {!isJapanese(lang) && <span className="small">{t(`${id}.name`)}</span>}
      </span>
      <span className="small">{t('terms.count', { n: count })}</span>
    </>
  );
}

/** Where nothing can be shown on the page, the list itself explains. */
function Explained(term: TermCount) {
  const [open, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <NameAndCount {...term} />
      </summary>
      {open && <Meaning id={term.id} />}
    </details>
  );
}

function Meaning({ id }: { id: TermId }) {
  const { t } = usePanelWords();
  const { reading, cites } = termOf(id);
  const [point, twin] = [`${id}.point`, `${id}.twin`];
  return (
    <div className="disclosure-body">
      <p className="small" lang="ja">
        {reading}
      </p>
      <p>
        <Say>{t(`${id}.is`)}</Say>
      </p>
      {isTermKey(point) && (
        <p className="strong">
          <Say>{t(point)}</Say>
        </p>
      )}
      {isTermKey(twin) && (
        <p>
          <Say>{t(twin)}</Say>
        </p>
      )}
      {/* A test holds the terms to the documents that the help has. */}
      <Sources cites={cites as readonly PortalCite[]} />
    </div>
  );
}
