import type { Lang } from '@/lib/words/catalogue';
import { useWords } from './words';

interface Props {
  /** Null if an administrator has set the language. */
  onLang: ((lang: Lang) => void) | null;
}

/** Name of the extension and the way to the other language, written in that language. */
export function Header({ onLang }: Props) {
  const { lang, t } = useWords();
  const other: Lang = lang === 'ja' ? 'en' : 'ja';
  return (
    <header className="header">
      <span className="app-name">{t('app.name')}</span>
      {onLang && (
        <button type="button" className="button small" lang={other} onClick={() => onLang(other)}>
          {t(`lang.${other}`)}
        </button>
      )}
    </header>
  );
}
