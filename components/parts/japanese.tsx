import { Fragment } from 'react';
import { japaneseRunsOf } from '@/lib/words/japanese-runs';
import type { Lang } from '@/lib/words/lang';
import { namePiecesOf, phrasesOf } from '@/lib/words/phrases';
import { findsPhrases } from './finds-phrases';

/**
 * A text in another language. Japanese names inside it are marked as Japanese, so that they are
 * read aloud, and drawn, as Japanese.
 */
export function JapaneseMarked({ children, lang }: { children: string; lang?: Lang }) {
  const parts = japaneseRunsOf(children, lang);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Fragment key={i}>
      {i % 2 === 1 ? (
        <span lang="ja" className="name">
          <NameParts>{part}</NameParts>
        </span>
      ) : (
        part
      )}
    </Fragment>
  ));
}

/** Japanese text whose lines break between phrases. */
export function Phrases({ children }: { children: string }) {
  if (findsPhrases) return children;
  return phrasesOf(children).map((phrase, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the phrases of one text keep their places
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}

/** A Japanese name whose lines break between its words. */
export function NameParts({ children }: { children: string }) {
  return namePiecesOf(children).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one name keep their places
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
