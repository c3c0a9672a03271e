import { createContext, Fragment, useContext } from 'react';
import { Japanese, useWords } from '@/components/parts/words';
import type { Cite } from '@/lib/decision/types';
import type { SourceDocument } from '@/lib/insurers/format';
import { documentOf } from '@/lib/words/citations';

/** All documents that may be cited, whichever insurer they are from. */
export const Documents = createContext<readonly SourceDocument[]>([]);

interface Props {
  cites: readonly Cite[];
  /** They stand under their document: whose it is has been said. */
  under?: boolean;
}

/** Where a statement comes from: whose document, and where in it; an address can be opened. */
export function Cites({ cites, under = false }: Props) {
  const { t } = useWords();
  const all = useContext(Documents);
  const documents = under ? [] : all;
  if (cites.length === 0) return null;
  const publisherOf = (cite: Cite) => documentOf(cite, documents)?.publisher;
  const publishers = new Set(cites.map(publisherOf));
  const parts = [...publishers].flatMap((publisher) => {
    const places = cites.filter((cite) => publisherOf(cite) === publisher);
    if (publisher) return <Places key={publisher} {...{ publisher, places }} />;
    return places.map((cite) =>
      isAddress(cite) ? <Address key={cite} href={cite} /> : <Place key={cite}>{cite}</Place>,
    );
  });
  return (
    <p className="cites">
      {t('common.source')}{' '}
      {parts.map((part, i) => (
        <Fragment key={part.key}>
          {i > 0 && ', '}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

const isAddress = (cite: Cite) => cite.startsWith('https:');

function Places({ publisher, places }: { publisher: string; places: readonly Cite[] }) {
  return (
    <>
      <Japanese>{publisher}</Japanese>
      {[...new Set(places)].map((cite, i) => (
        <Fragment key={cite}>
          {i > 0 ? ', ' : ' '}
          <Place>{cite}</Place>
        </Fragment>
      ))}
    </>
  );
}

/** Short enough to stay in one line. */
function Place({ children }: { children: Cite }) {
  return <Japanese className="whole">{children}</Japanese>;
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
