import { Rows, ScreenTitle } from '../parts';
import { cardDates, personShown } from '../people';
import { useStage } from '../stage';
import { Portal } from './portal';

export function MyNumberCard() {
  const { view, today, done } = useStage();
  const { situation } = view;
  const dates = cardDates(situation, today, done);
  return (
    <Portal>
      <ScreenTitle>マイナンバーカード</ScreenTitle>
      <Rows
        rows={[
          ['氏名', personShown(situation, today, done).name],
          ['マイナンバーカードの有効期限', dates.card],
          ['利用者証明用電子証明書の有効期限', dates.ecert],
        ]}
      />
    </Portal>
  );
}
