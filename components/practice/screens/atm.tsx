import { htmlLang } from '@/lib/words/lang';
import { Do, GoTo, Memo, PinField, ScreenTitle } from '../parts';
import { Reader } from '../pictures';
import { useStage } from '../stage';

/** The sequence on the machine was a picture in the source: only what it needs is known (K-Q13). */
export function Atm() {
  const { t, lang, say } = useStage();
  return (
    <>
      <ScreenTitle>セブン銀行ATM</ScreenTitle>
      <Reader />
      <Memo cites={['K-Q13 p16-17', 'T-4-2']}>{t('practice.atm')}</Memo>
      <Do to="atm-pin">
        <span lang={htmlLang(lang)}>{say(t('practice.putCard'))}</span>
      </Do>
    </>
  );
}

export const AtmPin = () => (
  <>
    <ScreenTitle>健康保険証利用登録</ScreenTitle>
    <PinField label="利用者証明用パスワード(4桁)" to="atm-done" done={{ applied: true }} />
  </>
);

export function AtmDone() {
  const { t, lang } = useStage();
  return (
    <>
      <ScreenTitle>申し込みを受け付けました</ScreenTitle>
      <Memo>{t('practice.take')}</Memo>
      <GoTo to="home" as="button primary">
        <span lang={htmlLang(lang)}>{t('practice.look')}</span>
      </GoTo>
    </>
  );
}
