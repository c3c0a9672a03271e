import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { named } from '@/lib/words/catalogue';
import { isJapanese, type Lang } from '@/lib/words/lang';
import { phrasesOf } from '@/lib/words/phrases';
import { type Ui, ui } from '@/lib/words/ui';
import { JapaneseMarked } from './japanese';

const LangContext = createContext<Lang>('ja');

export function Speaking({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function useWords(): { lang: Lang; t: Ui } {
  const lang = useContext(LangContext);
  return { lang, t: ui(lang) };
}

const phones = /(0\d{1,3}-\d{2,4}-\d{3,4})/;

/** A text of ours, in the language being spoken. Telephone numbers stay in one piece. */
export function Text({ children }: { children: string }) {
  return children.split(phones).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Fragment key={i}>
      {i % 2 === 1 ? <span className="phone">{part}</span> : <Words>{part}</Words>}
    </Fragment>
  ));
}

function Words({ children }: { children: string }) {
  const { lang } = useWords();
  if (!isJapanese(lang)) return <JapaneseMarked lang={lang}>{children}</JapaneseMarked>;
  return phrasesOf(children).map((phrase, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of one text keep their places
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}

/** Words that stay Japanese in every language: form names, titles, telephone lines. */
export function Japanese({ children, className }: { children: string; className?: string }) {
  const { lang } = useWords();
  return (
    <span lang="ja" className={className}>
      {named(children, lang)}
    </span>
  );
}
