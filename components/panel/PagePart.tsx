import { termOf } from '@/lib/pages/terms';
import type { PageView } from '@/lib/pages/view';
import type { PortalKey } from '@/lib/words/portal';
import { Name, Say, usePanelWords } from './words';

/** What the page in front is, and what can be done there. */
export function PagePart({ view }: { view: Pick<PageView, 'site' | 'page' | 'topics'> }) {
  const { t } = usePanelWords();
  const { site, page, topics } = view;
  return (
    <section className="page-part">
      <h3>{t('pages.title')}</h3>
      {page ? (
        <>
          <p className="strong">
            <Say>{t(`page.${page}` as PortalKey)}</Say>
          </p>
          <p>
            <Say>{t(`page.${page}.what` as PortalKey)}</Say>
          </p>
          {site === 'mynaportal' && <p className="small">{t('panel.labelsDiffer')}</p>}
        </>
      ) : (
        <p>
          <Say>{t(`pages.unknown.${site}`)}</Say>
        </p>
      )}
      {site !== 'mynaportal' && topics.length > 0 && (
        <>
          <h4>{t('pages.topics')}</h4>
          <ul className="topics">
            {topics.map((id) => (
              <li key={id}>
                <Name>{termOf(id).names[0]}</Name>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
