import { useEffect, useRef } from 'react';
import type { SpokenVerdict } from '@/components/checklist/types';
import { OnDemand, onDemand } from '@/components/parts/on-demand';
import type { Day } from '@/lib/decision/types';
import { withWords } from '@/lib/extension/words';
import type { Person } from '@/lib/people/schema';
import { type ChangePacks, type Changes, useChanges } from './changes';

/** Loaded where something has changed: that is seldom. */
const load = () => withWords('reminders', () => import('@/components/checklist/ChangedNote'));
const changedNote = onDemand(() => load().then((all) => all.ChangedNote));
const othersChanged = onDemand(() => load().then((all) => all.OthersChanged));
export const bringChangedNotes = () => Promise.all([changedNote.bring(), othersChanged.bring()]);

interface Props {
  /** Who is in front. */
  person: Person;
  people: readonly Person[];
  today: Day;
  packs: ChangePacks;
  /** What was found before anything was drawn. */
  first: Changes;
  /** Of the person in front; null while nobody can say. */
  verdict: SpokenVerdict | null;
  isAsking: boolean;
  onChoose: (id: string) => void;
}

/** Says what other rules, or a day that has come, have changed for anybody since they were told last. */
export function Changed(props: Props) {
  const { person, people, today, packs, first, verdict, isAsking, onChoose } = props;
  const { changed: found, onRead } = useChanges(people, person.id, today, packs, first);
  const changed = found ?? first;

  /** The focus would be lost with the button that was pressed. */
  const isLeaving = useRef(false);
  useEffect(() => {
    if (isLeaving.current) document.querySelector<HTMLElement>('main h1')?.focus();
    isLeaving.current = false;
  });

  const what = changed.get(person.id);
  const others = people.filter(({ id }) => id !== person.id && changed.has(id));
  return (
    <>
      {what && verdict && (
        <OnDemand part={changedNote}>
          {(ChangedNote) => (
            <ChangedNote
              {...{ what, isAsking }}
              cites={[...new Set(verdict.because.flatMap((reason) => reason.cites))]}
              name={people.length > 1 ? person.nickname : null}
              onRead={() => {
                isLeaving.current = true;
                onRead(person.id, what);
              }}
            />
          )}
        </OnDemand>
      )}
      {others.length > 0 && (
        <OnDemand part={othersChanged}>
          {(OthersChanged) => (
            <OthersChanged
              people={others}
              onChoose={(id) => {
                isLeaving.current = true;
                onChoose(id);
              }}
            />
          )}
        </OnDemand>
      )}
    </>
  );
}
