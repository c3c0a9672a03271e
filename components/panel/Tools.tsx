import { useState } from 'react';
import { LanguageChoice } from '@/components/parts/LanguageChoice';
import type { Lang } from '@/lib/words/catalogue';
import { siteWords } from '@/lib/words/site';
import { Say, usePanelWords } from './words';

interface Props {
  /** Each is absent where it cannot be done from here. */
  onChecklist?: (() => void) | undefined;
  onSide?: (() => void) | undefined;
  /** Switches the help off on this site. False = it could not be kept. */
  onSiteOff?: (() => Promise<boolean>) | undefined;
  host: string;
  /** Absent where the language is chosen elsewhere. */
  onLang?: ((lang: Lang) => void) | undefined;
}

/** What can be done with the help itself, under everything it says. */
export function Tools({ onChecklist, onSide, onSiteOff, host, onLang }: Props) {
  const { lang } = usePanelWords();
  const s = siteWords(lang);
  const [isOff, setOff] = useState(false);
  return (
    <section className="tools" aria-label={s('tools.title')}>
      {onChecklist && (
        <button type="button" className="link-button" onClick={onChecklist}>
          {s('tools.checklist')}
        </button>
      )}
      {onSide && (
        <button type="button" className="link-button" onClick={onSide}>
          {s('tools.side')}
        </button>
      )}
      {onSiteOff && !isOff && (
        <button
          type="button"
          className="link-button"
          onClick={() => void onSiteOff().then(setOff, () => setOff(false))}
        >
          {s('tools.off')}
        </button>
      )}
      {onLang && <LanguageChoice {...{ lang, onLang }} />}
      <p role="status" className="small">
        {isOff && <Say>{s('tools.off.what', { host })}</Say>}
      </p>
    </section>
  );
}
