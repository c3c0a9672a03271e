import { lazy, Suspense, useEffect, useRef } from 'react';
import type { SpokenVerdict } from '@/components/checklist/types';
import type { Day } from '@/lib/decision/types';
import { withWords } from '@/lib/extension/words';
import type { Person } from '@/lib/people/schema';
import { type ChangePacks, useChanges } from './changes';

const note = () => withWords('reminders', () => import('@/components/checklist/ChangedNote'));
const ChangedNote = lazy(() => note().then((all) => ({ default: all.ChangedNote })));
const OthersChanged = lazy(() => note().then((all) => ({ default: all.OthersChanged })));

interface Props {
  /** Who is in front. */
  person: Person;
  people: readonly Person[];
  today: Day;
  packs: ChangePacks;
  /** Of the person in front; null while nobody can say. */
  verdict: SpokenVerdict | null;
  isAsking: boolean;
  onChoose: (id: string) => void;
}

/** Says what other rules, or a day that has come, have changed for anybody since they were told last. */
export function Changed({ person, people, today, packs, verdict, isAsking, onChoose }: Props) {
  const { changed, onRead } = useChanges(people, person.id, today, packs);

  /** The focus would be lost with the button that was pressed. */
  const isLeaving = useRef(false);
  useEffect(() => {
    if (isLeaving.current) document.querySelector<HTMLElement>('main h1')?.focus();
    isLeaving.current = false;
  });

  const what = changed.get(person.id);
  const others = people.filter(({ id }) => id !== person.id && changed.has(id));
  return (
    <Suspense>
      {what && verdict && (
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
      {others.length > 0 && (
        <OthersChanged
          people={others}
          onChoose={(id) => {
            isLeaving.current = true;
            onChoose(id);
          }}
        />
      )}
    </Suspense>
  );
}
