import { GoTo, ScreenTitle } from '../parts';
import { practiceInsurer } from '../people';
import { useStage } from '../stage';

const heading = 'よくある質問：「資格情報のお知らせ」と「資格確認書」';

/** As insurers title their pages: an insurer's page is known by its words. */
export const insurerTitle = `${heading}｜${practiceInsurer}（練習用）`;

/** The page of an insurer that does not exist: both papers' names, and a path of the old portal. */
export function InsurerPage() {
  const { insurerName } = useStage();
  return (
    <>
      <div className="portal-bar">
        <span>{insurerName}（練習用）</span>
      </div>
      <ScreenTitle>{heading}</ScreenTitle>
      <div className="screen-part">
        <h3>「資格情報のお知らせ」とは何ですか</h3>
        <p>記号・番号などをお知らせする紙です。これだけでは受診できません。</p>
      </div>
      <div className="screen-part">
        <h3>「資格確認書」とは何ですか</h3>
        <p>マイナ保険証を使えない人が、医療機関の窓口で見せるものです。</p>
      </div>
      <div className="screen-part">
        <h3>登録された情報はどこで見られますか</h3>
        <p>
          マイナポータルにログインし、「わたしの情報」→「健康・医療」→「健康保険証情報」の順に開きます。
        </p>
        <p>
          <GoTo to="home">マイナポータルを開く（練習用）</GoTo>
        </p>
      </div>
      <p className="small">運営：{insurerName}（練習用）</p>
    </>
  );
}
