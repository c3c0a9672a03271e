import { Disclosure } from '@/components/parts/Disclosure';
import { JapaneseMarked } from '@/components/parts/japanese';
import type { Lang } from '@/lib/words/catalogue';
import { type PracticeWords, practiceWords } from '@/lib/words/practice';
import { PortalScreen } from './Screens';
import { hashOf, situations, taro, type View } from './situations';

interface Props {
  lang: Lang;
  /** Null until a situation is chosen. */
  view: View | null;
  /** Expiry shown in the situation about the e-certificate, as Japanese papers print it. */
  ecertUntil: string;
  /** What was taken over for the practice person; null = nothing yet. */
  registered: boolean | null;
  /** The guide's button was put away. */
  away: boolean;
  onBringBack: () => void;
  onLang: (lang: Lang) => void;
}

/** The practice portal: unmistakably practice, with the real labels and the real path. */
export function Practice({ lang, view, ecertUntil, registered, away, onBringBack, onLang }: Props) {
  const t = practiceWords(lang);
  const other: Lang = lang === 'ja' ? 'en' : 'ja';
  const say = (text: string) => (lang === 'ja' ? text : <JapaneseMarked>{text}</JapaneseMarked>);
  return (
    <>
      <header className="banner">
        <strong>{t('practice.mark')}</strong> <span>{say(t('practice.banner'))}</span>
      </header>
      <main>
        <div className="practice-head">
          <h1>{t('practice.title')}</h1>
          <button type="button" className="button small" lang={other} onClick={() => onLang(other)}>
            {t('practice.lang')}
          </button>
        </div>
        <div className="practice">
          <div className="chooser">
            <p>{say(t('practice.intro'))}</p>
            <Disclosure
              key={view?.situation ?? ''}
              open={!view}
              summary={
                view
                  ? t('practice.chosen', { name: t(`situation.${view.situation}`) })
                  : t('practice.choose')
              }
            >
              <ul className="situations">
                {situations.map((id) => (
                  <li key={id}>
                    <a
                      className="situation"
                      href={hashOf({ situation: id, screen: 'home' })}
                      aria-current={view?.situation === id ? 'true' : undefined}
                    >
                      {t(`situation.${id}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
          {view && (
            <>
              <section className="task">
                <h2>{t('practice.task')}</h2>
                <p>{say(t('practice.you', { born: taro.born }))}</p>
                <p>{say(t(`situation.${view.situation}.task`))}</p>
                {away && (
                  <button type="button" className="button small" onClick={onBringBack}>
                    {t('practice.again')}
                  </button>
                )}
              </section>
              <section className="screen" aria-label={t('practice.screen')}>
                <p className="screen-mark" aria-hidden="true">
                  {t('practice.mark')}
                </p>
                <div lang="ja" className="screen-inside">
                  <PortalScreen key={hashOf(view)} {...{ view, ecertUntil, t }} />
                </div>
              </section>
              <PracticeList {...{ t, registered, say }} />
            </>
          )}
          <p className="small">{say(t('practice.made'))}</p>
        </div>
      </main>
    </>
  );
}

interface ListProps {
  t: PracticeWords;
  registered: boolean | null;
  say: (text: string) => React.ReactNode;
}

function PracticeList({ t, registered, say }: ListProps) {
  return (
    <section className="practice-list">
      <h2>{t('practice.list.title')}</h2>
      <p>{say(t('practice.list.who'))}</p>
      <p className="entry">
        <span>{say(t('practice.list.registered'))}</span>
        <strong>
          {t(registered === null ? 'practice.list.none' : `practice.list.${registered}`)}
        </strong>
      </p>
      <p className="small">{t('practice.list.safe')}</p>
    </section>
  );
}
