import { useId } from 'react';
import type { Named } from '@/components/parts/WhoseBar';
import { Text, useWords } from '@/components/parts/words';
import type { Cite, DeskItem } from '@/lib/decision/types';
import type { ChangedPart, WhatChanged } from '@/lib/people/told';
import { changedWords } from '@/lib/words/changed';
import { writeDay } from '@/lib/words/dates';
import type { UiKey } from '@/lib/words/ui';
import { Cites } from './Cites';

interface Props {
  what: WhatChanged;
  /** Where the answer of now comes from. */
  cites: readonly Cite[];
  /** Whose it is; null where that goes without saying. */
  name: string | null;
  /** The answer has to wait for one more question. */
  isAsking: boolean;
  onRead: () => void;
}

/** Above the answer: that it is not what it was, and in what. The answer itself says the rest. */
export function ChangedNote({ what, cites, name, isAsking, onRead }: Props) {
  const { lang } = useWords();
  const c = changedWords(lang);
  const id = useId();
  const { why, parts, since } = what;
  return (
    <section className="reminder" aria-labelledby={id}>
      {name !== null && (
        <p className="reminder-for">
          <Text>{c('changed.person', { name })}</Text>
        </p>
      )}
      <p>
        <strong id={id}>
          <Text>{c(`changed.${why}.title`, since ? { day: writeDay(since, lang) } : {})}</Text>
        </strong>
      </p>
      <ul className="bullets">
        {parts.map((part) => (
          <li key={part}>
            <Part what={what} part={part} />
          </li>
        ))}
      </ul>
      <p>
        <Text>{c(isAsking ? 'changed.open' : 'changed.now')}</Text>
      </p>
      <Cites cites={cites} />
      <div className="reminder-actions">
        <button type="button" className="button small" onClick={onRead}>
          <Text>{c('changed.read')}</Text>
        </button>
      </div>
    </section>
  );
}

/** With what was said before, where that takes few words. */
function Part({ what: { before }, part }: { what: WhatChanged; part: ChangedPart }) {
  const { t, lang } = useWords();
  const c = changedWords(lang);
  const way = (items: string) =>
    items
      .split('+')
      .map((item) => t(`desk.${item as DeskItem}`))
      .join(' ＋ ');
  if (part === 'hold')
    return <Text>{c('changed.hold', { before: t(`hold.${before.hold}` as UiKey) })}</Text>;
  const ways = before.bring.map(way).join(` ${t('common.or')} `);
  if (part === 'bring' && ways !== '')
    return <Text>{c('changed.bring.before', { before: ways })}</Text>;
  return <Text>{c(`changed.${part}`)}</Text>;
}

interface OthersProps {
  people: readonly Named[];
  onChoose: (id: string) => void;
}

/** Those behind the one in front whose answer is another one now, one click away each. */
export function OthersChanged({ people, onChoose }: OthersProps) {
  const { lang } = useWords();
  const id = useId();
  return (
    <section className="reminder" aria-labelledby={id}>
      <p id={id}>
        <Text>{changedWords(lang)('changed.others')}</Text>
      </p>
      <div className="reminder-actions">
        {people.map((one) => (
          <button
            key={one.id}
            type="button"
            className="button small"
            dir="auto"
            onClick={() => onChoose(one.id)}
          >
            {one.nickname}
          </button>
        ))}
      </div>
    </section>
  );
}
