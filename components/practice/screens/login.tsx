import { htmlLang } from '@/lib/words/lang';
import { Do, GoTo, Memo, PinField, ScreenTitle } from '../parts';
import { natsuko, taro } from '../people';
import { MynaCard, Reader, SampleCode } from '../pictures';
import { useStage } from '../stage';

export function Top() {
  return (
    <>
      <div className="portal-bar">
        <span>ゲスト</span>
      </div>
      <ScreenTitle>ログインすると、自分の情報を見られます</ScreenTitle>
      <GoTo to="login" as="button primary">
        ログイン
      </GoTo>
    </>
  );
}

export function Login() {
  return (
    <>
      <ScreenTitle>ログイン</ScreenTitle>
      <ul className="tiles" data-either>
        <li>
          <GoTo to="login-code" as="tile">
            2次元コード
          </GoTo>
        </li>
        <li>
          <GoTo to="login-reader" as="tile">
            ICカードリーダー
          </GoTo>
        </li>
      </ul>
    </>
  );
}

export function LoginCode() {
  const { t } = useStage();
  return (
    <>
      <ScreenTitle>2次元コード</ScreenTitle>
      <SampleCode />
      <Memo>{t('practice.code')}</Memo>
      <PutCard say="practice.codeNext" />
    </>
  );
}

export function LoginReader() {
  const { situation } = useStage().view;
  return (
    <>
      <ScreenTitle>ICカードリーダー</ScreenTitle>
      {situation !== 'for-relative' && <Reader />}
      <PutCard />
    </>
  );
}

/** Whose card it is makes whose data are seen: where two people are at the device, they choose. */
function PutCard({
  say: key = 'practice.putCard',
}: {
  say?: 'practice.putCard' | 'practice.codeNext';
}) {
  const { view, t, lang, say } = useStage();
  if (view.situation !== 'for-relative')
    return (
      <Do to="pin">
        <span lang={htmlLang(lang)}>{say(t(key))}</span>
      </Do>
    );
  return (
    <ul className="cards">
      {[['taro', taro] as const, ['natsuko', natsuko] as const].map(([card, { name }]) => (
        <li key={card}>
          <MynaCard />
          <Do to="pin" done={{ card }} as="secondary">
            <span lang={htmlLang(lang)}>{say(t('practice.putCardOf', { name }))}</span>
          </Do>
        </li>
      ))}
    </ul>
  );
}

export function LoginPin() {
  const { view, done } = useStage();
  const refused = view.situation === 'ecert-expired' && !done.renewed;
  return (
    <>
      <ScreenTitle>暗証番号</ScreenTitle>
      <PinField label="利用者証明用の暗証番号（4桁）" to={refused ? 'login-failed' : 'home'} />
    </>
  );
}

/** As an app of 2024 put it (https://did2memo.net/2024/02/04/mynumber-portal-certificate-error-ei123-2008/). */
export function LoginFailed() {
  return (
    <>
      <ScreenTitle>ログインできませんでした</ScreenTitle>
      <p className="message">
        電子証明書の検証に失敗しました お住まいの市区町村の窓口で電子証明書を更新してください。
        (EI123-2008) - (MPA-IS-I05)
      </p>
      <p>
        <GoTo to="top">トップへ戻る</GoTo>
      </p>
    </>
  );
}
