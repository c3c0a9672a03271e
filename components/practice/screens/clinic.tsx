import { useState } from 'react';
import { Picture } from '@/components/pictures/Picture';
import type { DeskItem, Paper } from '@/lib/decision/types';
import type { PortalCite } from '@/lib/guides/sources';
import { Do, GoTo, Memo, ScreenTitle } from '../parts';
import { Reader } from '../pictures';
import type { Screen, Situation } from '../situations';
import { useStage } from '../stage';

/** What the reader says first when a card is put on it. */
function afterCard(situation: Situation, renewed: boolean, applied: boolean): Screen {
  if (situation === 'ecert-expiring' || situation === 'ecert-expired')
    return renewed ? 'reader-method' : 'reader-notice';
  return situation === 'not-registered' && !applied ? 'reader-notice' : 'reader-method';
}

/** The desk with the reader on it; or the reader out of order. */
export function Reception() {
  const { view, done, t, lang, say } = useStage();
  const { situation } = view;
  const broken = situation === 'reader-broken';
  return (
    <>
      <ScreenTitle>医療機関の受付</ScreenTitle>
      <Reader />
      <p className="message">{broken ? '故障中' : '顔認証付きカードリーダー'}</p>
      {broken ? (
        <GoTo to="hand-over" as="button primary">
          <span lang={lang}>{say(t('practice.clinic.show'))}</span>
        </GoTo>
      ) : (
        <>
          <Memo cites={['K p9']}>{t('practice.clinic.card')}</Memo>
          <Do to={afterCard(situation, done.renewed, done.applied)}>
            <span lang={lang}>{say(t('practice.putCard'))}</span>
          </Do>
        </>
      )}
    </>
  );
}

type Hand = 'card-notice' | 'card-portal' | 'certificate' | 'card' | 'notice';
const hands: Record<Hand, { of: (DeskItem | Paper)[]; cites: readonly PortalCite[] }> = {
  'card-notice': { of: ['mynaCard', 'notice'], cites: ['K p10', 'S-9', 'G-05', 'T-4-3'] },
  'card-portal': { of: ['mynaCard', 'portalPdf'], cites: ['K p10', 'S-10', 'G-06'] },
  certificate: { of: ['certificate'], cites: ['K p10', 'S-15', 'T-4-10', 'G-05'] },
  card: { of: ['mynaCard'], cites: ['K p10', 'S-9'] },
  notice: { of: ['notice'], cites: ['K p10', 'S-9', 'G-05'] },
};

/** What may be handed over instead; whatever is pressed, it is said why or why not. */
export function HandOver() {
  const { t, lang, say } = useStage();
  const [shown, setShown] = useState<Hand | null>(null);
  return (
    <>
      <ScreenTitle>
        <span lang={lang}>{t('practice.hand.title')}</span>
      </ScreenTitle>
      <ul className="hands">
        {(Object.keys(hands) as Hand[]).map((hand) => (
          <li key={hand}>
            <button
              type="button"
              className="hand"
              aria-pressed={shown === hand}
              onClick={() => setShown(hand)}
            >
              <span className="hand-pictures">
                {hands[hand].of.map((one) => (
                  <Picture key={one} of={one} />
                ))}
              </span>
              <span lang={lang}>{say(t(`practice.hand.${hand}`))}</span>
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
          <span lang={lang}>{t('practice.clinic.back')}</span>
        </GoTo>
      </p>
    </>
  );
}

export function ClinicEnd() {
  const { t, lang } = useStage();
  return (
    <>
      <ScreenTitle>
        <span lang={lang}>{t('practice.clinic.end')}</span>
      </ScreenTitle>
      <p>
        <GoTo to="clinic">
          <span lang={lang}>{t('practice.clinic.again')}</span>
        </GoTo>
      </p>
    </>
  );
}
