import type { ReactNode } from 'react';
import { GoTo, Memo, ScreenTitle } from '../parts';
import { personShown } from '../people';
import { useStage } from '../stage';

/** The head of every portal screen after logging in. */
export function Portal({ children }: { children: ReactNode }) {
  const { view, today, done } = useStage();
  return (
    <>
      <div className="portal-bar">
        <span>{personShown(view.situation, today, done).name}さん</span>
        <ul>
          <li>
            <GoTo to="home">ホーム</GoTo>
          </li>
          <li>
            <GoTo to="messages">お知らせ</GoTo>
          </li>
          <li>
            <GoTo to="logged-out">ログアウト</GoTo>
          </li>
        </ul>
      </div>
      {children}
    </>
  );
}

export function Home() {
  const { situation } = useStage().view;
  return (
    <Portal>
      <ScreenTitle>ホーム</ScreenTitle>
      <h3>証明書</h3>
      <ul className="tiles">
        <li>
          <GoTo to="card" as="tile">
            {situation === 'no-insurance-data' ? '申込状況を確認' : '健康保険証'}
          </GoTo>
        </li>
        <li>
          <GoTo to="my-number-card" as="tile">
            マイナンバーカード
          </GoTo>
        </li>
      </ul>
    </Portal>
  );
}

export function Messages() {
  const { view, done } = useStage();
  const messages = [
    ...(view.situation === 'ecert-expiring' && !done.renewed
      ? ['電子証明書の有効期限が近づいています']
      : []),
    ...(done.applied ? ['健康保険証利用登録の申し込みを受け付けました'] : []),
    '練習用の見本のお知らせです',
  ];
  return (
    <Portal>
      <ScreenTitle>お知らせ</ScreenTitle>
      <ul className="messages">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Portal>
  );
}

export function LoggedOut() {
  const { view, done, t } = useStage();
  const borrowed = view.situation === 'for-relative' && done.card === 'natsuko';
  return (
    <>
      <ScreenTitle>ログアウトしました</ScreenTitle>
      <p>
        <GoTo to="top">トップへ戻る</GoTo>
      </p>
      <Memo cites={['K-Q3 p6']}>
        {t(borrowed ? 'practice.loggedOut.borrowed' : 'practice.loggedOut')}
      </Memo>
    </>
  );
}
