import { useState } from 'react';
import { type PortalCite, type Source, sources } from '@/lib/guides/sources';
import type { Lang } from '@/lib/words/catalogue';
import { citedDocuments } from '@/lib/words/citations';
import { writeDay, writeMonth } from '@/lib/words/dates';
import type { PortalWords } from '@/lib/words/portal';
import { usePanelWords } from './words';

interface Props {
  cites: readonly PortalCite[];
  /** Sources of what an insurer's pack says, written out. */
  more?: readonly string[];
}

/** Whose statement it is and of when; written out once somebody asks. */
export function Sources({ cites, more = [] }: Props) {
  const { t } = usePanelWords();
  const [open, setOpen] = useState(false);
  if (cites.length + more.length === 0) return null;
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('panel.sources')}</summary>
      {open && <SourceList cites={cites} more={more} />}
    </details>
  );
}

/** Publishers and titles stay in Japanese. */
export function SourceList({ cites, more }: Required<Props>) {
  const { lang, t } = usePanelWords();
  return (
    <ul className="sources">
      {citedDocuments<Source>(cites, sources).map(({ document, cites: places }) => (
        <li key={document.key}>
          {document.url ? (
            <a href={document.url} target="_blank" rel="noopener noreferrer">
              {line(document, lang, t)}
              <span className="visually-hidden">{t('panel.sources.newTab')}</span>
            </a>
          ) : (
            <span>
              <span lang="ja">{line(document, lang, t)}</span>
              {t('panel.sources.places', { places: places.join(', ') })}
            </span>
          )}
        </li>
      ))}
      {more.map((source) => (
        <li key={source} lang="ja">
          {source}
        </li>
      ))}
    </ul>
  );
}

/** Whose document, which, of when: in one line. */
export function SourceLine({ source }: { source: Dated }) {
  const { lang, t } = usePanelWords();
  return line(source, lang, t);
}

type Dated = Pick<Source, 'publisher' | 'title' | 'date'> & { dated?: Source['dated'] };

function line(source: Dated, lang: Lang, t: PortalWords): string {
  const { publisher, title } = source;
  const date = dateOf(source, lang, t);
  return title
    ? t('panel.sources.titled', { publisher, title, date })
    : t('panel.sources.line', { publisher, date });
}

function dateOf({ date, dated }: Dated, lang: Lang, t: PortalWords): string {
  if (dated === 'year') return t('panel.sources.year', { year: date.slice(0, 4) });
  if (dated === 'month') return writeMonth(date, lang);
  const day = writeDay(date, lang);
  return dated === 'before' ? t('panel.sources.before', { date: day }) : day;
}
