import { hotline } from '@/lib/guides/hotline';
import { Say, usePanelWords } from './words';

/** The telephone line, with its hours and what to choose in its menu. */
export function Hotline() {
  const { t } = usePanelWords();
  const { portal, insurance } = hotline.menu;
  return (
    <div className="hotline">
      <p>
        <span lang="ja">{hotline.name}</span>（<Say>{t('hotline.free')}</Say>）
      </p>
      <p>
        <a className="phone" href={`tel:${hotline.phone.replaceAll('-', '')}`}>
          {hotline.phone}
        </a>
      </p>
      <p>{t('hotline.hours')}</p>
      <p>
        <Say>{t('hotline.menu', { portal, insurance })}</Say>
      </p>
    </div>
  );
}
