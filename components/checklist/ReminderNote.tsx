import { useEffect, useRef, useState } from 'react';
import { Text, useWords } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import { sayAdvice } from '@/lib/people/advise';
import { comesBackOn, type Due } from '@/lib/people/reminders';
import { sayDue } from '@/lib/people/say-reminder';
import { writeDay } from '@/lib/words/dates';
import { reminderWords } from '@/lib/words/reminders';
import { Cites } from './Cites';
import { DayEntry } from './DayEntry';

interface Props {
  /** What is due, the most urgent first. One at a time is shown. */
  dues: readonly Due[];
  today: Day;
  /** Whose it is; null where that goes without saying. */
  nameOf: (due: Due) => string | null;
  /** Whom to ask; null = not known. */
  insurerOf: (due: Due) => string | null;
  onPutAway: (due: Due) => void;
  onCame: (due: Due) => void;
  onNewDay: (due: Due, day: Day) => void;
}

/** At the top of everything: what is due, and what to do about it. */
export function ReminderNote({ dues, ...props }: Props) {
  const { lang } = useWords();
  const t = reminderWords(lang);
  const place = useRef<HTMLElement>(null);
  /** What was answered to the last one; the focus would be lost with its buttons. */
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said) place.current?.focus();
  }, [said]);
  const [due] = dues;
  if (!due && !said) return null;
  const answer = (how: () => void, text: string) => {
    how();
    setSaid(text);
  };
  return (
    <section ref={place} className="reminder" tabIndex={-1} aria-label={t('note.label')}>
      <p role="status">{said && <Text>{said}</Text>}</p>
      {due && (
        <One
          key={`${due.person} ${due.what} ${due.on}`}
          due={due}
          more={dues.length - 1}
          {...props}
          answer={answer}
          onCancel={() => place.current?.focus()}
        />
      )}
    </section>
  );
}

interface OneProps extends Omit<Props, 'dues'> {
  due: Due;
  more: number;
  answer: (how: () => void, text: string) => void;
  onCancel: () => void;
}

function One({ due, today, more, nameOf, insurerOf, answer, ...on }: OneProps) {
  const { lang } = useWords();
  const t = reminderWords(lang);
  const [entering, setEntering] = useState(false);
  const name = nameOf(due);
  const { text, cites } = sayAdvice(due, insurerOf(due), lang);
  const { what } = due;
  const isPaper = what === 'certificate-due' || what === 'notice-due';
  const back = comesBackOn(due);
  return (
    <>
      {name && <p className="reminder-for">{t('note.for', { name })}</p>}
      <p>
        <strong>
          <Text>{sayDue(due, today, lang)}</Text>
        </strong>
      </p>
      <p>
        <Text>{t(isPaper ? 'note.expected' : 'note.until', { day: writeDay(due.on, lang) })}</Text>
      </p>
      <p>
        <Text>{text}</Text>
      </p>
      <Cites cites={cites} />
      {entering && !isPaper ? (
        <DayEntry
          what={what}
          given={due.on}
          today={today}
          onDay={(day) => answer(() => on.onNewDay(due, day), t('note.done'))}
          onCancel={() => {
            setEntering(false);
            on.onCancel();
          }}
        />
      ) : (
        <div className="reminder-actions">
          <button
            type="button"
            className="button small"
            onClick={() =>
              isPaper ? answer(() => on.onCame(due), t('note.done')) : setEntering(true)
            }
          >
            {t(isPaper ? 'note.came' : 'note.renewed')}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() =>
              answer(
                () => on.onPutAway(due),
                back ? t('note.next', { day: writeDay(back, lang) }) : t('note.done'),
              )
            }
          >
            {t(back ? 'note.later' : 'note.close')}
          </button>
        </div>
      )}
      {more > 0 && <p className="hint">{t('note.more', { n: more })}</p>}
    </>
  );
}
