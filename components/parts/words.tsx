import { createContext, Fragment, type ReactNode, useContext } from 'react';
import { named } from '@/lib/words/catalogue';
import { isJapanese, type Lang } from '@/lib/words/lang';
import { type Ui, ui } from '@/lib/words/ui';
import { isJapanesePiece, isPhone, whole } from '@/lib/words/whole';
import { JapaneseMarked, NameParts, Phrases } from './japanese';

const LangContext = createContext<Lang>('ja');

export function Speaking({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export function useWords(): { lang: Lang; t: Ui } {
  const lang = useContext(LangContext);
  return { lang, t: ui(lang) };
}

/** A text of ours, in the language being spoken. Where there is room, {@link whole} stays in a line. */
export function Text({ children }: { children: string }) {
  return <TextIn lang={useContext(LangContext)}>{children}</TextIn>;
}

/** The same, where the language is known. */
export function TextIn({ lang, children }: { lang: Lang; children: string }) {
  return children.split(whole).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Fragment key={i}>
      {i % 2 === 1 ? <Whole lang={lang}>{part}</Whole> : <Words lang={lang}>{part}</Words>}
    </Fragment>
  ));
}

function Whole({ lang, children }: { lang: Lang; children: string }) {
  if (isPhone(children)) return <span className="phone">{children}</span>;
  return (
    <span
      className="whole"
      lang={!isJapanese(lang) && isJapanesePiece(children) ? 'ja' : undefined}
    >
      {children}
    </span>
  );
}

function Words({ lang, children }: { lang: Lang; children: string }) {
  if (!isJapanese(lang)) return <JapaneseMarked lang={lang}>{children}</JapaneseMarked>;
  return <Phrases>{children}</Phrases>;
}

/**
 * Words that stay Japanese in every language: form names, titles, telephone lines. What somebody has
 * translated is no name: hours, a desk without a name of its own.
 */
export function Japanese({ children, className }: { children: string; className?: string }) {
  const { lang } = useWords();
  const said = named(children, lang);
  if (said !== children && !isJapanese(lang))
    return (
      <span className={className}>
        <TextIn lang={lang}>{said}</TextIn>
      </span>
    );
  return (
    <span lang="ja" className={className ? `name ${className}` : 'name'}>
      {said.split(whole).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name keep their places
        <Fragment key={i}>
          {i % 2 === 1 ? <span className="whole">{part}</span> : <NameParts>{part}</NameParts>}
        </Fragment>
      ))}
    </span>
  );
}
