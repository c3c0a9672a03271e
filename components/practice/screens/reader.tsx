import { htmlLang } from '@/lib/words/lang';
import { Do, GoTo, Memo, PinField, ScreenTitle } from '../parts';
import { FaceFrame, Reader } from '../pictures';
import type { Screen, Situation } from '../situations';
import { useStage } from '../stage';

/** What the reader says first when a card is put on it. */
function afterCard(situation: Situation, renewed: boolean, applied: boolean): Screen {
  if (situation === 'ecert-expiring' || situation === 'ecert-expired')
    return renewed ? 'reader-method' : 'reader-notice';
  return situation === 'not-registered' && !applied ? 'reader-notice' : 'reader-method';
}

export function PutCard() {
  const { view, done, t, lang, say } = useStage();
  return (
    <>
      <ScreenTitle>マイナンバーカードを読み取り口に置く</ScreenTitle>
      <Reader />
      <Memo cites={['K p9']}>{t('practice.clinic.card')}</Memo>
      <Do to={afterCard(view.situation, done.renewed, done.applied)}>
        <span lang={htmlLang(lang)}>{say(t('practice.putCard'))}</span>
      </Do>
    </>
  );
}

/** Texts in quotation are the reader's as K p9, 福山市 and a pharmacy wrote them; readers differ. */
export function Notice() {
  const { view, t, lang, say } = useStage();
  const { situation } = view;
  if (situation === 'ecert-expired')
    return (
      <>
        <ScreenTitle>カードリーダーの画面</ScreenTitle>
        <p className="message">電子証明書(利用者証明用電子証明書)が失効しています</p>
        <Memo cites={['K-Q12 p15']}>{t('practice.reader.expired')}</Memo>
        <GoTo to="hand-over" as="button primary">
          <span lang={htmlLang(lang)}>{say(t('practice.clinic.show'))}</span>
        </GoTo>
      </>
    );
  if (situation === 'ecert-expiring')
    return (
      <>
        <ScreenTitle>カードリーダーの画面</ScreenTitle>
        <p className="message">
          証明書の有効期限が3か月以内となっています。市区町村の窓口で更新手続きをお願いします。
        </p>
        <Do to="reader-method">次へ</Do>
      </>
    );
  return (
    <>
      <ScreenTitle>健康保険証利用登録</ScreenTitle>
      <p>マイナンバーカードを健康保険証として使う申し込みです。</p>
      <Do to="reader-method" done={{ applied: true }}>
        申し込む
      </Do>
      <GoTo to="clinic" as="button secondary">
        やめる
      </GoTo>
    </>
  );
}

export const Method = () => (
  <>
    <ScreenTitle>認証方法を選択</ScreenTitle>
    <ul className="tiles" data-either>
      <li>
        <GoTo to="reader-face" as="tile">
          顔認証
        </GoTo>
      </li>
      <li>
        <GoTo to="reader-pin" as="tile">
          暗証番号
        </GoTo>
      </li>
    </ul>
  </>
);

export function Face() {
  const { t, lang } = useStage();
  return (
    <>
      <ScreenTitle>顔認証</ScreenTitle>
      <p className="message">顔を枠内に入れてください</p>
      <FaceFrame />
      <Do to="reader-consent">
        <span lang={htmlLang(lang)}>{t('practice.reader.face')}</span>
      </Do>
    </>
  );
}

export function ReaderPin() {
  const { t } = useStage();
  return (
    <>
      <ScreenTitle>暗証番号</ScreenTitle>
      <PinField label="4桁の暗証番号を入力してください" to="reader-consent" />
      <Memo cites={['K p9']}>{t('practice.reader.lock')}</Memo>
    </>
  );
}

export function Consent() {
  const { t } = useStage();
  return (
    <>
      <ScreenTitle>過去の情報を利用いたします</ScreenTitle>
      <p>過去のお薬情報を当機関に提供することに同意しますか。</p>
      <p>この情報はあなたの診療や健康管理のために使用します。</p>
      <div className="choice" data-either>
        <Do to="reader-done" as="secondary">
          同意しない
        </Do>
        <Do to="reader-done" as="secondary">
          同意する
        </Do>
      </div>
      <Memo cites={['K p9', 'K-Q6 p11']}>{t('practice.reader.consent')}</Memo>
    </>
  );
}

/** What the online check of the clinic shows where the insurer's data are not there yet (S-2). */
const notFound: Partial<Record<Situation, string>> = {
  'changed-job': '資格（無効）',
  'no-insurance-data': '資格情報なし',
};

export function Finished() {
  const { view, t, lang } = useStage();
  const shown = notFound[view.situation];
  return (
    <>
      <ScreenTitle>{shown ? '受付の画面' : 'マイナンバーカードでの受付の完了'}</ScreenTitle>
      {shown && <p className="message">{shown}</p>}
      {shown && <Memo cites={['S-1', 'S-2']}>{t('practice.reader.notFound')}</Memo>}
      <Reader />
      <p className="message">カードの取り忘れにご注意ください。</p>
      <Do to="clinic-end">
        <span lang={htmlLang(lang)}>{t('practice.reader.take')}</span>
      </Do>
    </>
  );
}
