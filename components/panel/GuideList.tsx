import { guides } from '@/lib/guides';
import type { Guide, GuideId } from '@/lib/guides/guide';
import { stepOn } from '@/lib/guides/place';
import type { StatusId } from '@/lib/pages/status/words';
import { SayWithPhones } from './SayWithPhones';
import { Say, usePanelWords } from './words';

interface Props {
  page: string | null;
  status: StatusId | null;
  /** The guide that fits the page: it comes first, with the step that is done here. */
  fitting: GuideId | null;
  onBegin: (id: GuideId) => void;
}

/** The guides to choose from. */
export function GuideList({ page, status, fitting, onBegin }: Props) {
  const { t } = usePanelWords();
  const order = Object.values(guides)
    .filter(({ id }) => id !== 'register' || status !== 'registered')
    .sort((a, b) => Number(b.id === fitting) - Number(a.id === fitting));
  return (
    <section>
      <h3>{t('panel.help')}</h3>
      <ul className="guides">
        {order.map((guide) => (
          <li key={guide.id} className={guide.id === fitting ? 'guide fitting' : 'guide'}>
            <button type="button" className="guide-button" onClick={() => onBegin(guide.id)}>
              <span className="guide-title">
                <Say>{t(guide.title)}</Say>
              </span>
            </button>
            {guide.id === fitting && <Here guide={guide} page={page} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is done on the page in front, for whoever needs no more than that. */
function Here({ guide, page }: { guide: Guide; page: string | null }) {
  const { t } = usePanelWords();
  const step = guide.steps[(stepOn(guide, page) ?? 1) - 1];
  if (!step) return null;
  return (
    <p className="guide-here">
      <strong className="here">{t('panel.here')}</strong>
      <SayWithPhones>{t(step.say)}</SayWithPhones>
    </p>
  );
}
