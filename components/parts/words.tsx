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

/** Telephone numbers, days in the Japanese calendar, and what browsers break inside a word. */
const whole =
  /(0\d{1,3}-\d{2,4}-\d{2,4}|[（(](?:昭和|平成|令和)\d+年\d+月(?:\d+日)?[）)]|(?:昭和|平成|令和)\d+年\d+月(?:\d+日)?|フリーダイヤル)/;
const phone = /^0\d/;

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
  if (phone.test(children)) return <span className="phone">{children}</span>;
  return (
    <span className="whole" lang={isJapanese(lang) ? undefined : 'ja'}>
      {children}
    </span>
  );
}

function Words({ lang, children }: { lang: Lang; children: string }) {
  if (!isJapanese(lang)) return <JapaneseMarked lang={lang}>{children}</JapaneseMarked>;
  return phrasesOf(children).map((phrase, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of one text keep their places
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
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
        <JapaneseMarked lang={lang}>{said}</JapaneseMarked>
      </span>
    );
  return (
    <span lang="ja" className={className}>
      {said}
    </span>
  );
}
