import { createContext, Fragment, type ReactNode, useContext } from 'react';
import type { Lang } from '@/lib/words/catalogue';
import { type Ui, ui } from '@/lib/words/ui';

const LangContext = createContext<Lang>('ja');

export function Speaking({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function useWords(): { lang: Lang; t: Ui } {
  const lang = useContext(LangContext);
  return { lang, t: ui(lang) };
}

// Quotation marks and middle dots count only between Japanese letters.
const japaneseRuns =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（〇ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「」『』（）〇ー・、。]*)/u;

/**
 * A text of ours. Japanese names inside another language are marked as Japanese, so that they are
 * read aloud, and drawn, as Japanese.
 */
export function Text({ children }: { children: string }) {
  const { lang } = useWords();
  if (lang === 'ja') return children;
  const parts = children.split(japaneseRuns);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Fragment key={i}>{i % 2 === 1 ? <span lang="ja">{part}</span> : part}</Fragment>
  ));
}

/** Words that stay Japanese in every language: form names, titles, telephone lines. */
export function Japanese({ children, className }: { children: string; className?: string }) {
  return (
    <span lang="ja" className={className}>
      {children}
    </span>
  );
}
