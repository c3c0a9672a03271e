import { htmlLang, type Lang, offeredLangs } from '@/lib/words/lang';
import { languageName, languageWords } from '@/lib/words/languages';
import { inBrackets } from '@/lib/words/ruby';

interface Props {
  lang: Lang;
  onLang: (lang: Lang) => void;
}

/** The languages, each by the name it gives itself: whoever cannot read the rest finds theirs. */
export function LanguageChoice({ lang, onLang }: Props) {
  const label = languageWords(lang)('language.choose');
  return (
    <label className="language-choice">
      <Globe />
      <select
        aria-label={lang === 'en' ? label : `${label} (Language)`}
        value={lang}
        onChange={(event) => onLang(event.currentTarget.value as Lang)}
      >
        {offeredLangs.map((one) => (
          <option key={one} value={one} lang={htmlLang(one)}>
            {inBrackets(languageName(one))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Globe() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
      <g fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="12" cy="12" r="9" />
        <ellipse cx="12" cy="12" rx="4" ry="9" />
        <path d="M3 12h18" />
      </g>
    </svg>
  );
}
