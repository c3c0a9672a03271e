import type { Lang } from '@/lib/words/catalogue';
import { LanguageChoice } from './LanguageChoice';
import { useWords } from './words';

interface Props {
  /** Null if an administrator has set the language. */
  onLang: ((lang: Lang) => void) | null;
}

/** Name of the extension and the way to the other languages. */
export function Header({ onLang }: Props) {
  const { lang, t } = useWords();
  return (
    <header className="header">
      <span className="app-name">{t('app.name')}</span>
      {onLang && <LanguageChoice {...{ lang, onLang }} />}
    </header>
  );
}
