import { htmlLang } from '@/lib/words/lang';
import { Screen } from './screens';
import { placeOf } from './situations';
import { useStage } from './stage';

/** The edge between the practice screen and everything around it, with a beginning and an end. */
export function Frame() {
  const { t, view, say, lang } = useStage();
  return (
    <section className="screen" aria-label={t('practice.screen')}>
      <p className="screen-bar">
        <strong>{t('practice.mark')}</strong>
        <span>{say(t(`practice.stands.${placeOf(view.screen)}`))}</span>
      </p>
      <div lang="ja" className="screen-inside" data-place={placeOf(view.screen)}>
        <Screen />
      </div>
      <p className="screen-end">
        <span lang={htmlLang(lang)}>{t('practice.end')}</span>
      </p>
    </section>
  );
}
