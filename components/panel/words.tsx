import { createContext, type ReactNode, useContext } from 'react';
import { JapaneseMarked, Phrases } from '@/components/parts/japanese';
import { type Lang, named } from '@/lib/words/catalogue';
import { isJapanese } from '@/lib/words/lang';
import { type PortalWords, portalWords } from '@/lib/words/portal';

const LangContext = createContext<Lang>('ja');

export function PanelSpeaking({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function usePanelWords(): { lang: Lang; t: PortalWords } {
  const lang = useContext(LangContext);
  return { lang, t: portalWords(lang) };
}

/** A name that stays Japanese in every language; hours and the like are said in the language. */
export function Name({ children }: { children: string }) {
  const { lang } = usePanelWords();
  const said = named(children, lang);
  if (said !== children && !isJapanese(lang))
    return <JapaneseMarked lang={lang}>{said}</JapaneseMarked>;
  return <span lang="ja">{said}</span>;
}

export function Say({ children }: { children: string }) {
  const { lang } = usePanelWords();
  return isJapanese(lang) ? (
    <Phrases>{children}</Phrases>
  ) : (
    <JapaneseMarked lang={lang}>{children}</JapaneseMarked>
  );
}
