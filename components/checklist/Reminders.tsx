import { useEffect, useId, useRef, useState } from 'react';
import { Disclosure } from '@/components/parts/Disclosure';
import { Option } from '@/components/parts/Option';
import { Text, useWords } from '@/components/parts/words';
import type { Day } from '@/lib/decision/types';
import type { Notice, Occasion } from '@/lib/people/reminder-shape';
import { writeDay } from '@/lib/words/dates';
import { reminderWords } from '@/lib/words/reminders';
import { DayEntry, type Printed } from './DayEntry';

interface Props {
  /** What the person is called; null for a name nobody chose. */
  name: string | null;
  today: Day;
  wanted: boolean;
  /** Nothing is kept once the browser is closed, so nothing can be said later. */
  keepNothing: boolean;
  /** What can be said of this person, with the days known so far. */
  dates: readonly { what: Occasion; on: Day | null }[];
  notify: Notice;
  /** The browser allows notifications. */
  allowed: boolean;
  onWanted: (wanted: boolean) => void;
  onDay: (what: Printed, day: Day) => void;
  /** Called within the click, so that the browser can be asked. */
  onNotify: (notify: Notice) => void;
}

/** Asking to be reminded, and of which days. */
export function Reminders({ keepNothing, wanted, onWanted, ...rest }: Props) {
  const { lang } = useWords();
  const t = reminderWords(lang);
  const id = useId();
  return (
    <Disclosure summary={t('title')}>
      {keepNothing ? (
        <p>
          <Text>{t('session')}</Text>
        </p>
      ) : (
        <>
          <Option type="checkbox" name={id} checked={wanted} onChange={onWanted}>
            <Text>{t('wanted')}</Text>
          </Option>
          <p className="hint">
            <Text>{t('wanted.why')}</Text>
          </p>
          {wanted && <Wanted {...rest} />}
        </>
      )}
    </Disclosure>
  );
}

type WantedProps = Omit<Props, 'keepNothing' | 'wanted' | 'onWanted'>;

function Wanted({ name, today, dates, notify, allowed, onDay, onNotify }: WantedProps) {
  const { lang } = useWords();
  const t = reminderWords(lang);
  const id = useId();
  const [entering, setEntering] = useState<Printed | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<Printed>(null);
  useEffect(() => {
    if (!entering && last.current)
      list.current?.querySelector<HTMLElement>(`[data-what=${last.current}] button`)?.focus();
    last.current = entering;
  }, [entering]);
  const notified = notify !== 'no' && allowed;
  return (
    <>
      <h3>{t('dates')}</h3>
      <ul ref={list} className="reminder-dates">
        {dates.map(({ what, on }) => (
          <li key={what} data-what={what}>
            <p>
              <Text>{t(`what.${what}`)}</Text>
              <br />
              <Text>{on ? writeDay(on, lang) : t('day.none')}</Text>
            </p>
            {isPrinted(what) &&
              (entering === what ? (
                <DayEntry
                  what={what}
                  given={on}
                  today={today}
                  onDay={(day) => {
                    onDay(what, day);
                    setEntering(null);
                  }}
                  onCancel={() => setEntering(null)}
                />
              ) : (
                <button type="button" className="button small" onClick={() => setEntering(what)}>
                  <Text>{t(on ? 'day.change' : 'day.enter', { what: t(`what.${what}`) })}</Text>
                </button>
              ))}
          </li>
        ))}
      </ul>
      <Option
        type="checkbox"
        name={`${id}-notify`}
        checked={notified}
        onChange={(checked) => onNotify(checked ? 'plain' : 'no')}
      >
        <Text>{t('notify')}</Text>
      </Option>
      <p className="hint" role="status">
        <Text>{t(notify !== 'no' && !allowed ? 'notify.refused' : 'notify.why')}</Text>
      </p>
      {notified && name && (
        <Option
          type="checkbox"
          name={`${id}-named`}
          checked={notify === 'named'}
          onChange={(checked) => onNotify(checked ? 'named' : 'plain')}
        >
          <Text>{t('notify.named', { name })}</Text>
        </Option>
      )}
    </>
  );
}

const isPrinted = (what: Occasion): what is Printed =>
  what !== 'certificate-due' && what !== 'notice-due';
