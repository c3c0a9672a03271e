import { Fragment } from 'react';
import { japaneseRunsOf } from '@/lib/words/japanese-runs';

/**
 * A text in another language. Japanese names inside it are marked as Japanese, so that they are
 * read aloud, and drawn, as Japanese.
 */
export function JapaneseMarked({ children }: { children: string }) {
  const parts = japaneseRunsOf(children);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <Fragment key={i}>{i % 2 === 1 ? <span lang="ja">{part}</span> : part}</Fragment>
  ));
}
