import { LanguageChoice } from '@/components/parts/LanguageChoice';
import { TextIn } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { Lang } from '@/lib/words/lang';
import { linkWords } from '@/lib/words/links';
import { practiceWords } from '@/lib/words/practice';
import { Chooser } from './Chooser';
import { Frame } from './Frame';
import { Paper } from './Paper';
import { PracticeList } from './PracticeList';
import type { Done } from './people';
import { hashOf, type Screen, type View } from './situations';
import { type Arrival, OnStage } from './stage';
import { Task } from './Task';

interface Props {
  lang: Lang;
  /** Null until a situation is chosen. */
  view: View | null;
  /** Expiry dates are told from it. */
  today: Day;
  done: Done;
  arrived: Arrival;
  /** What was taken over for the practice person; null = nothing yet. */
  registered: boolean | null;
  /** The guide's button was put away: practising alone. */
  away: boolean;
  onAway: (away: boolean) => void;
  onGo: (screen: Screen, done?: Partial<Done>) => void;
  onLang: (lang: Lang) => void;
}

/** The practice portal: unmistakably practice, with the real labels and the real path. */
export function Practice(props: Props) {
  const { lang, view, away, registered, onAway, onLang, ...stage } = props;
  const t = practiceWords(lang);
  const say = (text: string) => <TextIn lang={lang}>{text}</TextIn>;
  return (
    <>
      <header className="banner">
        {/* A note: our button does not lie on it, here as on any page. */}
        <div role="note">
          <strong>{t('practice.mark')}</strong> <span>{say(t('practice.banner'))}</span>
        </div>
      </header>
      <main>
        <div className="practice-head">
          <h1>{t('practice.title')}</h1>
          <LanguageChoice {...{ lang, onLang }} />
        </div>
        <div className="practice">
          <div className="chooser">
            {!view && <p>{say(t('practice.intro'))}</p>}
            <Chooser t={t} chosen={view?.situation ?? null} />
          </div>
          {view && (
            <OnStage stage={{ ...stage, lang, view }}>
              <Task key={view.situation} />
              <Frame key={hashOf(view)} />
              <div className="practice-rest">
                {/* Below the screen, where our own button has room on a phone. */}
                <p>
                  <button type="button" className="button small" onClick={() => onAway(!away)}>
                    {t(away ? 'practice.again' : 'practice.alone')}
                  </button>
                </p>
                <Paper />
                <PracticeList {...{ t, registered, say }} />
              </div>
            </OnStage>
          )}
          <p>
            <a href={view ? `/stage.html#choose?situation=${view.situation}` : '/stage.html'}>
              {say(linkWords(lang)('stage'))}
            </a>
          </p>
          <p className="made small">{say(t('practice.made'))}</p>
        </div>
      </main>
    </>
  );
}
