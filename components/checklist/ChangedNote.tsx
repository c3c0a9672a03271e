import { useId } from 'react';
import type { Named } from '@/components/parts/WhoseBar';
import { Text, useWords } from '@/components/parts/words';
import type { DeskItem } from '@/lib/decision/types';
import type { WhatChanged } from '@/lib/people/told';
import { changedWords } from '@/lib/words/changed';
import { writeDay } from '@/lib/words/dates';
import type { UiKey } from '@/lib/words/ui';
import { Cites } from './Cites';
import type { SpokenVerdict } from './types';

interface Props {
  what: WhatChanged;
  verdict: Pick<SpokenVerdict, 'asOf' | 'because'>;
  /** Whose it is; null where that goes without saying. */
  name: string | null;
  /** The answer has to wait for one more question. */
  isAsking: boolean;
  onRead: () => void;
}

/** Above the answer: that it is not what it was, and in what. The answer itself says the rest. */
export function ChangedNote({ what, verdict, name, isAsking, onRead }: Props) {
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
          <Text>{c(`changed.${why}.title`)}</Text>
        </strong>
      </p>
      <ul className="bullets">
        {parts.map((part) => (
          <li key={part}>
            <Text>{c(`changed.${part}`)}</Text>
            <Before what={what} part={part} />
          </li>
        ))}
      </ul>
      <p>
        {isAsking ? (
          <Text>{c('changed.open')}</Text>
        ) : (
          <Text>
            {since ? c('changed.since', { day: writeDay(since, lang) }) : c('changed.now')}
          </Text>
        )}
      </p>
      <p className="hint">
        <Text>{c('changed.documents', { day: writeDay(verdict.asOf, lang) })}</Text>
      </p>
      <Cites cites={[...new Set(verdict.because.flatMap(({ cites }) => cites))]} named />
      <div className="reminder-actions">
        <button type="button" className="button small" onClick={onRead}>
          <Text>{c('changed.read')}</Text>
        </button>
      </div>
    </section>
  );
}

/** What was said before, of what stands in the answer in so many words. */
function Before({ what: { before }, part }: { what: WhatChanged; part: string }) {
  const { t, lang } = useWords();
  const way = (items: string) =>
    items
      .split('+')
      .map((item) => t(`desk.${item as DeskItem}`))
      .join(' ＋ ');
  const said =
    part === 'hold'
      ? t(`hold.${before.hold}` as UiKey)
      : part === 'bring'
        ? before.bring.map(way).join(` ${t('common.or')} `)
        : '';
  if (said === '') return null;
  return (
    <p className="hint">
      <Text>{changedWords(lang)('changed.before', { before: said })}</Text>
    </p>
  );
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
