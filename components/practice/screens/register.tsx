import { Do, GoTo, ScreenTitle } from '../parts';
import { Portal } from './portal';

export const Apply = () => (
  <Portal>
    <ScreenTitle>健康保険証利用登録</ScreenTitle>
    <p>マイナンバーカードを健康保険証として使う申し込みです。</p>
    <Do to="applied" done={{ applied: true }}>
      申し込む
    </Do>
    <Do to="card" as="secondary">
      やめる
    </Do>
  </Portal>
);

export const Applied = () => (
  <Portal>
    <ScreenTitle>申し込みを受け付けました</ScreenTitle>
    <GoTo to="card" as="button primary">
      「健康保険証」に戻る
    </GoTo>
  </Portal>
);
