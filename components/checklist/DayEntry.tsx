import { useEffect, useId, useRef, useState } from 'react';
import { DateFields, draftOf, emptyDate, readDate } from '@/components/parts/DateFields';
import { Fault } from '@/components/parts/Fault';
import { Text, useWords } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import { reminderWords } from '@/lib/words/reminders';
import { Cites } from './Cites';

/** What is printed on a card or a paper, or told by its issuing day. */
export type Printed = 'ecert' | 'card' | 'certificate';

interface Props {
  what: Printed;
  /** The day known so far. */
  given: Day | null;
  today: Day;
  onDay: (day: Day) => void;
  onCancel: () => void;
}

/** Asks for the day on which something ends. */
export function DayEntry({ what, given, today, onDay, onCancel }: Props) {
  const { lang, t: ui } = useWords();
  const t = reminderWords(lang);
  const id = useId();
  const [draft, setDraft] = useState(given ? draftOf(given) : emptyDate);
  const [fault, setFault] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed is gone.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const thisYear = Number(today.slice(0, 4));
  return (
    <form
      ref={form}
      noValidate
      className="day-entry"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readDate(draft, ui);
        if ('day' in read) onDay(read.day);
        else setFault(read.fault);
      }}
    >
      <DateFields
        legend={t(`what.${what}`)}
        draft={draft}
        years={{ first: thisYear - 1, last: thisYear + 10 }}
        {...(fault && { faultId: `${id}-fault` })}
        onChange={setDraft}
      />
      <p className="hint">
        <Text>{t(`help.${what}`)}</Text>
      </p>
      <Cites cites={sources[what]} />
      <Fault id={`${id}-fault`}>{fault}</Fault>
      <div className="reminder-actions">
        <button type="submit" className="button small">
          {t('day.save')}
        </button>
        <button type="button" className="button small" onClick={onCancel}>
          {t('day.cancel')}
        </button>
      </div>
    </form>
  );
}

const sources: Record<Printed, string[]> = {
  ecert: ['K-Q12 p15'],
  card: ['K-Q12 p15'],
  certificate: ['S-23', 'G-03'],
};
