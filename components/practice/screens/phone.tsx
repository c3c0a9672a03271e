import { hotline } from '@/lib/guides/hotline';
import { htmlLang } from '@/lib/words/lang';
import { GoTo, Memo, ScreenTitle } from '../parts';
import { Telephone } from '../pictures';
import { useChoice, useStage } from '../stage';

/** The voice menu as printed in 2026-01 (K-tel p23). */
const menu = [
  'マイナンバーカード、電子証明書、個人番号通知書、通知カード、コンビニ等での証明書交付サービスに関するお問い合わせ',
  'マイナンバーカード及び電子証明書を搭載したスマートフォンの紛失・盗難',
  'マイナンバー制度・法人番号に関するお問い合わせ',
  'マイナポータル及びスマホ用電子証明書に関するお問い合わせ',
  'マイナンバーカードの健康保険証利用に関するお問い合わせ',
  '公金受取口座登録制度及び預貯金口座付番制度に関するお問い合わせ',
];

export function Phone() {
  const { view, t, lang, say } = useStage();
  const [pressed, setPressed] = useChoice();
  const [before, freeCall] = hotline.name.split(/(?=フリーダイヤル)/);
  const lost = view.situation === 'lost-card';
  const right = lost ? ['2'] : Object.values<string>(hotline.menu);
  return (
    <>
      <ScreenTitle>
        {before}
        <span className="whole">{freeCall}</span>
      </ScreenTitle>
      <Telephone />
      <p className="message">{hotline.phone}</p>
      <ol className="menu">
        {menu.map((topic, i) => {
          const number = String(i + 1);
          return (
            <li key={topic}>
              <button
                type="button"
                className="menu-key"
                data-choice={number}
                aria-pressed={pressed === number}
                onClick={() => setPressed(number)}
              >
                <strong>{number}</strong> <span>{topic}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <div role="status">
        {pressed && (
          <Memo key={pressed} cites={lost ? ['K-Q2 p5', 'K-tel p23'] : hotline.cites}>
            {right.includes(pressed)
              ? t(lost ? 'practice.phone.stopped' : 'practice.phone.right')
              : t(lost ? 'practice.phone.lost' : 'practice.phone.other')}
          </Memo>
        )}
      </div>
      {lost && pressed === '2' && (
        <GoTo to="police" as="button primary">
          <span lang={htmlLang(lang)}>{say(t('practice.phone.next'))}</span>
        </GoTo>
      )}
    </>
  );
}
