import { useId } from 'react';
import { Text, useWords } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { WhatChanged } from '@/lib/people/told';
import { changedWords } from '@/lib/words/changed';
import { writeDay } from '@/lib/words/dates';
import type { UiKey } from '@/lib/words/ui';

interface Props {
  what: WhatChanged;
  /** Which sentence said what to hold, the last time. */
  before: string;
  /** Whose it is; null where that goes without saying. */
  name: string | null;
  /** Date of the newest document behind the answer as it is now. */
  asOf: Day;
  onRead: () => void;
}

/** Above the answer: that it is not what it was, and in what. The answer itself says the rest. */
export function ChangedNote({ what: { why, parts }, before, name, asOf, onRead }: Props) {
  const { t, lang } = useWords();
  const c = changedWords(lang);
  const id = useId();
  return (
    <section className="reminder" aria-labelledby={id}>
      {name !== null && (
        <p className="reminder-for">
          <Text>{c('changed.person', { name })}</Text>
        </p>
      )}
      <p>
        <strong id={id}>
          <Text>{c(`changed.${why}.title`)}</Text>
        </strong>
      </p>
      <ul className="bullets">
        {parts.map((part) => (
          <li key={part}>
            <Text>
              {part === 'hold'
                ? c('changed.hold', { before: t(`hold.${before}` as UiKey) })
                : c(`changed.${part}`)}
            </Text>
          </li>
        ))}
      </ul>
      <p>
        <Text>{c('changed.now', { day: writeDay(asOf, lang) })}</Text>
      </p>
      <div className="reminder-actions">
        <button type="button" className="button small" onClick={onRead}>
          <Text>{c('changed.read')}</Text>
        </button>
      </div>
    </section>
  );
}
