import { createContext, useContext } from 'react';
import { Japanese, useWords } from '@/components/parts/words';
import type { Cite } from '@/lib/decision/types';
import type { SourceDocument } from '@/lib/insurers/format';
import { documentOf } from '@/lib/words/citations';

/** All documents that may be cited, whichever insurer they are from. */
export const Documents = createContext<readonly SourceDocument[]>([]);

interface Props {
  cites: readonly Cite[];
  /** Says whose document it is: where the list of sources does not stand on the same page. */
  named?: boolean;
}

/** Where a statement comes from; an address can be opened. */
export function Cites({ cites, named }: Props) {
  const { t } = useWords();
  const documents = useContext(Documents);
  if (cites.length === 0) return null;
  const publisher = (cite: Cite) => (named ? documentOf(cite, documents)?.publisher : undefined);
  return (
    <p className="cites">
      {t('common.source')}{' '}
      {cites.map((cite, i) => (
        <span key={cite}>
          {i > 0 && ', '}
          {/^https:/.test(cite) ? (
            <Address href={cite} />
          ) : (
            <Place cite={cite} publisher={publisher(cite)} />
          )}
        </span>
      ))}
    </p>
  );
}

function Place({ cite, publisher }: { cite: Cite; publisher: string | undefined }) {
  return (
    <>
      {publisher && <Japanese>{publisher}</Japanese>}
      {publisher && ' '}
      <Japanese>{cite}</Japanese>
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
