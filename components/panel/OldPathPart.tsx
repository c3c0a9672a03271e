import { currentPath, type OldPathId, oldPaths } from '@/lib/pages/old-paths';
import { named } from '@/lib/words/catalogue';
import { Sources } from './Sources';
import { usePanelWords } from './words';

/** Where a former menu path of the portal, described by the page, leads now. */
export function OldPathPart({ oldPaths: found }: { oldPaths: readonly OldPathId[] }) {
  const { t } = usePanelWords();
  const old = oldPaths.filter(({ id }) => found.includes(id));
  if (old.length === 0) return null;
  const sought = [...new Set(old.map(({ seeks }) => seeks))];
  return (
    <section className="old-path">
      <h3>{t('oldPath.title')}</h3>
      <p>{t('oldPath.says')}</p>
      <h4>{t('oldPath.was')}</h4>
      {old.map(({ id, labels }) => (
        <Path key={id} labels={labels} />
      ))}
      <h4>{t('oldPath.now')}</h4>
      {sought.map((seeks) => (
        <Path key={seeks} labels={currentPath.labels[seeks]} />
      ))}
      <p className="small">{t('oldPath.check')}</p>
      <Sources cites={[...old.flatMap(({ cites }) => cites), ...currentPath.cites]} />
    </section>
  );
}

/** Official labels stay in Japanese. */
function Path({ labels }: { labels: readonly string[] }) {
  const { lang } = usePanelWords();
  return <p lang="ja">{labels.map((label) => `「${named(label, lang)}」`).join(' → ')}</p>;
}
