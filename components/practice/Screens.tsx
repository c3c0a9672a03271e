import { useState } from 'react';
import type { PracticeWords } from '@/lib/words/practice';
import { hashOf, personShown, type Situation, statusShown, type View } from './situations';

/** The screens of the practice portal. Their labels are the portal's and always Japanese. */
export function PortalScreen({
  view,
  ecertUntil,
  t,
}: {
  view: View;
  ecertUntil: string;
  t: PracticeWords;
}) {
  const { situation, screen } = view;
  if (screen === 'home') return <Home situation={situation} />;
  if (screen === 'my-number-card')
    return <MyNumberCard ecertUntil={ecertUntil} {...{ situation }} />;
  return situation === 'no-insurance-data' ? (
    <CheckStatus />
  ) : (
    <InsuranceCard {...{ situation, t }} />
  );
}

function Home({ situation }: { situation: Situation }) {
  const link = (screen: View['screen'], name: string) => (
    <li>
      <a className="tile" href={hashOf({ situation, screen })}>
        {name}
      </a>
    </li>
  );
  return (
    <>
      <h2>ホーム</h2>
      <h3>証明書</h3>
      <ul className="tiles">
        {situation === 'no-insurance-data'
          ? link('card', '申込状況を確認')
          : link('card', '健康保険証')}
        {link('my-number-card', 'マイナンバーカード')}
      </ul>
    </>
  );
}

function InsuranceCard({ situation, t }: { situation: Situation; t: PracticeWords }) {
  const [pressed, setPressed] = useState(false);
  const { name, kana, born, sex } = personShown(situation);
  return (
    <>
      <BackHome situation={situation} />
      <h2>健康保険証</h2>
      <Rows
        rows={[
          ['氏名', name],
          ['氏名カナ', kana],
          ['生年月日', born],
          ['性別', sex],
          ['保険者名称', '練習健康保険組合'],
          ['記号・番号（枝番）', '練習・000（00）'],
          ['保険者番号', '00000000'],
          ['マイナンバーカード利用状況', statusShown(situation)],
        ]}
      />
      {situation === 'not-registered' && (
        <>
          <button type="button" className="button secondary" onClick={() => setPressed(true)}>
            利用を申し込む
          </button>
          <p role="status">{pressed && t('practice.pretend')}</p>
        </>
      )}
    </>
  );
}

function CheckStatus() {
  return (
    <>
      <BackHome situation="no-insurance-data" />
      <h2>申込状況を確認</h2>
      <Rows rows={[['健康保険証としての登録状況', statusShown('no-insurance-data')]]} />
    </>
  );
}

function MyNumberCard({ situation, ecertUntil }: { situation: Situation; ecertUntil: string }) {
  return (
    <>
      <BackHome situation={situation} />
      <h2>マイナンバーカード</h2>
      <Rows
        rows={[
          ['氏名', personShown(situation).name],
          ['利用者証明用電子証明書の有効期限', ecertUntil],
        ]}
      />
    </>
  );
}

const BackHome = ({ situation }: { situation: Situation }) => (
  <p>
    <a href={hashOf({ situation, screen: 'home' })}>ホーム</a>
  </p>
);

function Rows({ rows }: { rows: [label: string, value: string][] }) {
  return (
    <dl className="rows">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
