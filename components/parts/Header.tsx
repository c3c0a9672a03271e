import type { Lang } from '@/lib/words/catalogue';
import { useWords } from './words';

/** Name of the extension and the way to the other language, written in that language. */
export function Header({ onLang }: { onLang: (lang: Lang) => void }) {
  const { lang, t } = useWords();
  const other: Lang = lang === 'ja' ? 'en' : 'ja';
  return (
    <header className="header">
      <span className="app-name">{t('app.name')}</span>
      <button type="button" className="button small" lang={other} onClick={() => onLang(other)}>
        {t(`lang.${other}`)}
      </button>
    </header>
  );
}
