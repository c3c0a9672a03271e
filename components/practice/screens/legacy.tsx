import { Rows, ScreenTitle } from '../parts';
import { noInsuranceData } from '../people';
import { useStage } from '../stage';
import { Portal } from './portal';

/** The page of 2024, for people who follow older instructions (T-4-13). */
export function CheckStatus() {
  const { view, done } = useStage();
  const status =
    view.situation === 'no-insurance-data'
      ? noInsuranceData
      : view.situation === 'not-registered' && !done.applied
        ? '未登録'
        : '登録完了';
  return (
    <Portal>
      <ScreenTitle>申込状況を確認</ScreenTitle>
      <Rows rows={[['健康保険証としての登録状況', status]]} />
    </Portal>
  );
}
