import type { ReactNode } from 'react';
import { Do, GoTo, Rows, ScreenTitle } from '../parts';
import { type MadeUpPerson, natsuko, personShown, statusShown, taroIn } from '../people';
import { useStage } from '../stage';
import { CheckStatus } from './legacy';
import { Portal } from './portal';

/** 「健康保険証」 with 「マイナンバーカード利用状況」 and the 資格情報 (南陽市, トヨタ健保, 2024-25). */
export function CardPage() {
  const { situation } = useStage().view;
  if (situation === 'no-insurance-data') return <CheckStatus />;
  return (
    <Portal>
      <ScreenTitle>健康保険証</ScreenTitle>
      {situation === 'several-people' ? <Everybody /> : <One />}
    </Portal>
  );
}

function One() {
  const { view, today, done, insurerName } = useStage();
  const { situation } = view;
  const status = statusShown(situation, done);
  return (
    <>
      <Rows
        rows={[
          ['マイナンバーカード利用状況', <Status key="status">{status}</Status>],
          ...(situation === 'contradictory'
            ? ([['健康保険証利用登録の申込状況', <Status key="other">未登録</Status>]] satisfies [
                string,
                ReactNode,
              ][])
            : []),
        ]}
      />
      {status === '未登録' && (
        <GoTo to="apply" as="button primary">
          利用を申し込む
        </GoTo>
      )}
      <h3>医療保険の資格情報</h3>
      <Qualification
        person={personShown(situation, today, done)}
        insurer={situation === 'changed-job' ? '見本健康保険組合' : insurerName}
      />
      <Do to="pdf" as="secondary">
        PDFを表示
      </Do>
    </>
  );
}

/** The one that is not registered stands out in red (トヨタ健保). */
const Status = ({ children }: { children: string }) => (
  <span className={children === '未登録' ? 'red' : undefined}>{children}</span>
);

function Everybody() {
  const { view, today } = useStage();
  const people: [MadeUpPerson, string][] = [
    [taroIn(view.situation, today), '登録済'],
    [natsuko, '未登録'],
  ];
  return people.map(([person, status]) => (
    <div key={person.name} className="screen-part">
      <h3>{person.name}さん</h3>
      <Rows
        rows={[
          ['生年月日', person.born],
          ['マイナンバーカード利用状況', <Status key="status">{status}</Status>],
        ]}
      />
    </div>
  ));
}

/** Numbers that nobody has; short enough to be taken for no real one. */
export function Qualification({ person, insurer }: { person: MadeUpPerson; insurer: string }) {
  return (
    <Rows
      rows={[
        ['氏名', person.name],
        ['氏名カナ', person.kana],
        ['生年月日', person.born],
        ['性別', person.sex],
        ['保険者名', insurer],
        ['保険者番号', '00000000'],
        ['記号・番号', '練習・000'],
        ['枝番', person === natsuko ? '01' : '00'],
      ]}
    />
  );
}
