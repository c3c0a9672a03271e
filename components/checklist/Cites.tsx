import { createContext, Fragment, useContext } from 'react';
import { Japanese, useWords } from '@/components/parts/words';
import type { Cite } from '@/lib/decision/types';
import type { SourceDocument } from '@/lib/insurers/format';
import { documentOf } from '@/lib/words/citations';
import { joins } from '@/lib/words/joins';

/** All documents that may be cited, whichever insurer they are from. */
export const Documents = createContext<readonly SourceDocument[]>([]);

interface Props {
  cites: readonly Cite[];
  /** They stand under their document: whose it is has been said. */
  under?: boolean;
}

/** Where a statement comes from: whose document, and where in it; an address can be opened. */
export function Cites({ cites, under = false }: Props) {
  const { lang, t } = useWords();
  const all = useContext(Documents);
  const documents = under ? [] : all;
  if (cites.length === 0) return null;
  const publisherOf = (cite: Cite) => documentOf(cite, documents)?.publisher;
  // Each publisher once, before the places in its documents.
  const publishers = [...new Set(cites.map(publisherOf))];
  const places = publishers.flatMap((publisher) =>
    [...new Set(cites)]
      .filter((cite) => publisherOf(cite) === publisher)
      .map((cite, i) => ({ cite, publisher: i === 0 ? publisher : undefined })),
  );
  return (
    <p className="cites">
      {t(under ? 'common.places' : 'common.source')}
      {joins(lang).colon}
      {places.map(({ cite, publisher }, i) => (
        <Fragment key={cite}>
          {i > 0 && ' '}
          {publisher && (
            <>
              <Japanese>{publisher}</Japanese>{' '}
            </>
          )}
          <Place cite={cite} after={i < places.length - 1 ? ',' : ''} />
        </Fragment>
      ))}
    </p>
  );
}

const isAddress = (cite: Cite) => cite.startsWith('https:');

/** Short enough to stay in one line, with its comma. */
function Place({ cite, after }: { cite: Cite; after: string }) {
  if (!isAddress(cite)) return <Japanese className="whole">{cite + after}</Japanese>;
  return (
    <>
      <Address href={cite} />
      {after}
    </>
  );
}

export function Address({ href, children }: { href: string; children?: string }) {
  const { t } = useWords();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children ? <Japanese>{children}</Japanese> : new URL(href).host}
      <span className="visually-hidden">{t('sources.newTab')}</span>
    </a>
  );
}
