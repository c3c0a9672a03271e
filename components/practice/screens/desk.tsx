import type { PortalCite } from '@/lib/guides/sources';
import { htmlLang } from '@/lib/words/lang';
import { Do, GoTo, Memo, ScreenTitle } from '../parts';
import type { Situation } from '../situations';
import { useStage } from '../stage';

type Errand = 'renew' | 'reissue' | 'register';

const errandIn = (situation: Situation): Errand => {
  if (situation === 'lost-card') return 'reissue';
  return situation.startsWith('ecert') ? 'renew' : 'register';
};

const cites: Record<Errand, readonly PortalCite[]> = {
  renew: ['K-Q12 p15'],
  reissue: ['K-Q2 p5'],
  register: ['T-4-2'],
};

/** What the counter asks for differs by town: the one thing known is what it is for. */
export function Desk() {
  const { view, t, lang, say } = useStage();
  const errand = errandIn(view.situation);
  return (
    <>
      <ScreenTitle>市区町村の窓口</ScreenTitle>
      <Memo cites={cites[errand]}>{t(`practice.desk.${errand}`)}</Memo>
      <Do
        to="desk-done"
        done={
          errand === 'renew' ? { renewed: true } : errand === 'register' ? { applied: true } : {}
        }
      >
        <span lang={htmlLang(lang)}>{say(t(`practice.desk.${errand}.ask`))}</span>
      </Do>
    </>
  );
}

export function DeskDone() {
  const { view, t, lang, say } = useStage();
  const errand = errandIn(view.situation);
  return (
    <>
      <ScreenTitle>
        <span lang={htmlLang(lang)}>{say(t(`practice.desk.${errand}.done`))}</span>
      </ScreenTitle>
      {errand !== 'reissue' && (
        <GoTo to={errand === 'renew' ? 'my-number-card' : 'card'} as="button primary">
          <span lang={htmlLang(lang)}>{say(t(`practice.look`))}</span>
        </GoTo>
      )}
    </>
  );
}

export function Police() {
  const { t, lang, say } = useStage();
  return (
    <>
      <ScreenTitle>警察</ScreenTitle>
      <Memo cites={['K-Q2 p5']}>{t('practice.police')}</Memo>
      <GoTo to="desk" as="button primary">
        <span lang={htmlLang(lang)}>{say(t('practice.police.next'))}</span>
      </GoTo>
    </>
  );
}
