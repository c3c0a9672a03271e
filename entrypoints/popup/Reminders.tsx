import { lazy, Suspense, useEffect, useState } from 'react';
import { givenName } from '@/components/checklist/name';
import type { PackSummary, SpokenVerdict } from '@/components/checklist/types';
import { OnDemand, onDemand } from '@/components/parts/on-demand';
import type { Day } from '@/lib/decision/types';
import type { Change } from '@/lib/extension/keeper';
import { askToNotify, mayNotify } from '@/lib/extension/notifications';
import { withWords } from '@/lib/extension/words';
import { takeAnswers } from '@/lib/people/answers';
import type { Notice, Occasion } from '@/lib/people/reminder-shape';
import {
  type Due,
  dueOf,
  dueReminders,
  isReminding,
  possibleDates,
  putAway,
  setCardUntil,
  setDue,
  setNotice,
  setReminding,
} from '@/lib/people/reminders';
import type { Person, State } from '@/lib/people/schema';
import { currentPerson } from '@/lib/people/store';

/** Loaded where there is something to say: most people open the popup for the answer alone. */
export const reminderNote = onDemand(() =>
  withWords('reminders', () => import('@/components/checklist/ReminderNote')).then(
    (all) => all.ReminderNote,
  ),
);
const Reminders = lazy(() =>
  withWords('reminders', () => import('@/components/checklist/Reminders')).then((all) => ({
    default: all.Reminders,
  })),
);

/** What is due, of all people who asked to be reminded. */
export const duesOf = (state: State, today: Day): Due[] =>
  isReminding(state) ? dueReminders(state.people, today) : [];

interface RemindedProps {
  state: State;
  today: Day;
  insurers: readonly PackSummary[];
  /** What the person in front has to do; null while nobody can say. */
  todo: SpokenVerdict['todo'] | null;
  change: (how: Change) => void;
}

/** What is due, of all people; and keeps what the background cannot work out: the lead times. */
export function Reminded({ state, today, insurers, todo, change }: RemindedProps) {
  const front = currentPerson(state);
  const id = front?.id;
  const kept = front?.reminders?.due;
  const { certificate, notice } = (todo && dueOf(todo)) ?? kept ?? noneDue;
  const isNew = kept && (kept.certificate !== certificate || kept.notice !== notice);
  useEffect(() => {
    if (isNew && id) change((newest) => setDue(newest, id, { certificate, notice }));
  });
  const personOf = (one: string) => state.people.find((person) => person.id === one);
  const dues = isNew ? [] : duesOf(state, today);
  /** Stays once it was needed, to say what became of the last reminder. */
  const [needed, setNeeded] = useState(false);
  if (dues.length > 0 && !needed) setNeeded(true);
  if (!needed) return null;
  return (
    <OnDemand part={reminderNote}>
      {(ReminderNote) => (
        <ReminderNote
          dues={dues}
          today={today}
          nameOf={({ person }) =>
            state.people.length > 1 ? (personOf(person)?.nickname ?? null) : null
          }
          insurerOf={({ person }) => {
            const insurer = personOf(person)?.insurer;
            const summary = insurer !== 'other' && insurers.find((one) => one.id === insurer);
            return summary ? summary.names.short : null;
          }}
          onPutAway={(due) => change((newest) => putAway(newest, due))}
          onCame={({ person, what }) => {
            const paper = what === 'notice-due' ? 'notice' : 'certificate';
            change((newest) => takeAnswers(newest, person, { [paper]: 'held' }, today));
          }}
          onNewDay={({ person, what }, day) =>
            change((newest) => keepDay(newest, person, what, day, today))
          }
        />
      )}
    </OnDemand>
  );
}

interface AskProps extends Pick<RemindedProps, 'state' | 'today' | 'change'> {
  person: Person;
}

/** Where the person in front asks to be reminded. */
export function AskForReminders({ state, person, today, change }: AskProps) {
  const { id, reminders } = person;
  const notify = reminders?.notify ?? 'no';
  const [allowed, setAllowed] = useState(false);
  const asks = notify !== 'no';
  useEffect(() => {
    if (asks) void mayNotify().then(setAllowed);
  }, [asks]);
  const choose = (next: Notice) => {
    if (next !== 'no' && !allowed) void askToNotify().then(setAllowed);
    change((newest) => setNotice(newest, id, next));
  };
  return (
    <Suspense>
      <Reminders
        name={givenName(person.nickname)}
        today={today}
        wanted={reminders !== null}
        keepNothing={state.settings.keep === 'session'}
        dates={possibleDates(person, today)}
        notify={notify}
        allowed={allowed}
        onWanted={(wanted) => change((newest) => setReminding(newest, id, wanted))}
        onDay={(what, day) => change((newest) => keepDay(newest, id, what, day, today))}
        onNotify={choose}
      />
    </Suspense>
  );
}

const noneDue = { certificate: null, notice: null };

/** A day that was told. An e-certificate's says by itself whether it is still good. */
function keepDay(state: State, id: string, what: Occasion, day: Day, today: Day): State {
  if (what === 'card') return setCardUntil(state, id, day);
  if (what === 'certificate') return takeAnswers(state, id, { certificateValidUntil: day }, today);
  const patch = { ecertExpiredOn: day, ecert: undefined, ecertVoidCase: undefined };
  return takeAnswers(state, id, patch, today);
}
