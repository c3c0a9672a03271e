import { Disclosure } from '@/components/parts/Disclosure';
import { htmlLang } from '@/lib/words/lang';
import { Rows } from './parts';
import { taroIn } from './people';
import { useStage } from './stage';

/**
 * The notice in Taro's hand, to hold against the screen. It stands after the screen: whoever looks
 * for a label finds the screen's first.
 */
export function Paper({ open }: { open?: boolean }) {
  const { view, today, insurerName, t, lang } = useStage();
  const { name, born } = taroIn(view.situation, today);
  if (view.situation === 'insurer-page' || view.situation === 'lost-card') return null;
  return (
    <Disclosure key={view.situation} open={open} summary={t('practice.paper')}>
      <div className="paper" lang="ja">
        <p className="paper-title">資格情報のお知らせ（練習用の見本）</p>
        <Rows
          rows={[
            ['記号', '練習'],
            ['番号', '000'],
            ['枝番', '00'],
            ['氏名', name],
            ['生年月日', born],
            ['保険者番号', '00000000'],
            ['保険者名称', insurerName],
            ['個人番号下四桁', '0000'],
          ]}
        />
      </div>
      <p lang={htmlLang(lang)} className="small">
        {t('practice.paper.four')}
      </p>
    </Disclosure>
  );
}
