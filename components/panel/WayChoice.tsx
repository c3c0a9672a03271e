import type { Guide } from '@/lib/guides/guide';
import { beginWay, type Progress } from '@/lib/guides/progress';
import { Sources } from './Sources';
import { Say, usePanelWords } from './words';

interface Props {
  guide: Guide;
  page: string | null;
  onProgress: (progress: Progress) => void;
}

/** The ways to the same end; the one that is done on the page in front is marked. */
export function WayChoice({ guide, page, onProgress }: Props) {
  const { t } = usePanelWords();
  if (guide.kind !== 'ways') return null;
  return (
    <>
      <p>{t('panel.ways')}</p>
      <ul className="ways">
        {guide.steps.map((way) => (
          <li key={way.id}>
            <button
              type="button"
              className="way"
              onClick={() => onProgress(beginWay(guide.id, way, page))}
            >
              <Say>{t(way.say)}</Say>
              {way.note && (
                <span className="small note">
                  <Say>{t(way.note)}</Say>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Sources cites={guide.steps.flatMap((way) => way.cites)} />
    </>
  );
}
