import { Japanese, useWords } from '@/components/parts/words';
import type { Cite } from '@/lib/decision/types';

/** Where a statement comes from; an address can be opened. */
export function Cites({ cites }: { cites: readonly Cite[] }) {
  const { t } = useWords();
  if (cites.length === 0) return null;
  return (
    <p className="cites">
      {t('common.source')}{' '}
      {cites.map((cite, i) => (
        <span key={cite}>
          {i > 0 && ', '}
          {/^https:/.test(cite) ? <Address href={cite} /> : <Japanese>{cite}</Japanese>}
        </span>
      ))}
    </p>
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
