import { Picture } from '@/components/pictures/Picture';
import type { DeskItem, Paper } from '@/lib/decision/types';
import type { PortalCite } from '@/lib/guides/sources';
import { htmlLang } from '@/lib/words/lang';
import { GoTo, Memo, ScreenTitle } from '../parts';
import { Reader } from '../pictures';
import { useChoice, useStage } from '../stage';

/** The desk with the reader on it; or the reader out of order. */
export function Reception() {
  const { view, t, lang, say } = useStage();
  const broken = view.situation === 'reader-broken';
  return (
    <>
      <ScreenTitle>医療機関の受付</ScreenTitle>
      <Reader />
      <h3>顔認証付きカードリーダー</h3>
      {broken && <p className="message sign">故障中</p>}
      <GoTo to={broken ? 'hand-over' : 'reader-card'} as="button primary">
        <span lang={htmlLang(lang)}>
          {say(t(broken ? 'practice.clinic.show' : 'practice.clinic.use'))}
        </span>
      </GoTo>
    </>
  );
}

type Hand = 'card-notice' | 'card-portal' | 'certificate' | 'card' | 'notice';
const hands: Record<Hand, { of: (DeskItem | Paper)[]; cites: readonly PortalCite[] }> = {
  'card-notice': { of: ['mynaCard', 'notice'], cites: ['K p10', 'S-9', 'G-05', 'T-4-3'] },
  'card-portal': {
    of: ['mynaCard', 'portalPdf'],
    cites: ['K p10', 'S-10', 'G-06', 'T-3-1', 'T-4-3'],
  },
  certificate: { of: ['certificate'], cites: ['K p10', 'S-15', 'T-4-10', 'G-05'] },
  card: { of: ['mynaCard'], cites: ['K p10', 'S-9'] },
  notice: { of: ['notice'], cites: ['K p10', 'S-9', 'G-05'] },
};

const handIds = Object.keys(hands) as Hand[];

/** What may be handed over instead; whatever is pressed, it is said why or why not. */
export function HandOver() {
  const { t, lang, say } = useStage();
  const [chosen, setShown] = useChoice();
  const shown = handIds.find((hand) => hand === chosen) ?? null;
  return (
    <>
      <ScreenTitle>
        <span lang={htmlLang(lang)}>{t('practice.hand.title')}</span>
      </ScreenTitle>
      <ul className="hands">
        {handIds.map((hand) => (
          <li key={hand}>
            <button
              type="button"
              className="hand"
              data-choice={hand}
              aria-pressed={shown === hand}
              onClick={() => setShown(hand)}
            >
              <span className="hand-pictures">
                {hands[hand].of.map((one) => (
                  <Picture key={one} of={one} />
                ))}
              </span>
              <span lang={htmlLang(lang)}>{say(t(`practice.hand.${hand}`))}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {shown && (
          <Memo key={shown} cites={hands[shown].cites}>
            {t(`practice.hand.${shown}.answer`)}
          </Memo>
        )}
      </div>
      <p>
        <GoTo to="clinic">
          <span lang={htmlLang(lang)}>{t('practice.clinic.back')}</span>
        </GoTo>
      </p>
    </>
  );
}

export function ClinicEnd() {
  const { view, done, t, lang, say } = useStage();
  const registered = view.situation === 'not-registered' && done.applied;
  return (
    <>
      <ScreenTitle>
        <span lang={htmlLang(lang)}>{t('practice.clinic.end')}</span>
      </ScreenTitle>
      {registered && (
        <GoTo to="card" as="button primary">
          <span lang={htmlLang(lang)}>{say(t('practice.look'))}</span>
        </GoTo>
      )}
      <p>
        <GoTo to="clinic">
          <span lang={htmlLang(lang)}>{t('practice.clinic.again')}</span>
        </GoTo>
      </p>
    </>
  );
}
