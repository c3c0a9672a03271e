import { Fragment } from 'react';

// Quotation marks and middle dots count only between Japanese letters.
const japaneseRuns =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（〇ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「」『』（）〇ー・、。]*)/u;

/**
 * A text in another language. Japanese names inside it are marked as Japanese, so that they are
 * read aloud, and drawn, as Japanese.
 */
export function JapaneseMarked({ children }: { children: string }) {
  const parts = children.split(japaneseRuns);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Fragment key={i}>{i % 2 === 1 ? <span lang="ja">{part}</span> : part}</Fragment>
  ));
}
