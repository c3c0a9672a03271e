import { htmlLang } from '@/lib/words/lang';
import { GoTo, Memo, ScreenTitle } from '../parts';
import { personShown } from '../people';
import { useStage } from '../stage';
import { Qualification } from './insurance-card';

/** A sheet as a PDF viewer shows it; it claims no layout of the real one. */
export function SavedPdf() {
  const { view, today, done, insurerName, t, lang, say } = useStage();
  return (
    <>
      <div className="pdf-sheet">
        <ScreenTitle>医療保険の資格情報（練習用の見本）</ScreenTitle>
        <Qualification
          person={personShown(view.situation, today, done)}
          insurer={view.situation === 'changed-job' ? '見本健康保険組合' : insurerName}
        />
      </div>
      <button type="button" className="button secondary" onClick={() => print()}>
        <span lang={htmlLang(lang)}>{say(t('practice.print'))}</span>
      </button>
      <p>
        <GoTo to="card">「健康保険証」に戻る</GoTo>
      </p>
      <Memo cites={['K p10', 'S-10', 'G-06', 'T-3-1', 'T-4-3']}>{t('practice.pdf')}</Memo>
    </>
  );
}
