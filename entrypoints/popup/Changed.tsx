import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SpokenVerdict } from '@/components/checklist/types';
import type { Day } from '@/lib/decision/types';
import { toldStore } from '@/lib/extension/told';
import { withWords } from '@/lib/extension/words';
import type { Person } from '@/lib/people/schema';
import { keepTold, type Told, toldTo, type WhatChanged, whatChanged } from '@/lib/people/told';
import type { usePacks } from './packs';

const note = () => withWords('reminders', () => import('@/components/checklist/ChangedNote'));
const ChangedNote = lazy(() => note().then((all) => ({ default: all.ChangedNote })));
const OthersChanged = lazy(() => note().then((all) => ({ default: all.OthersChanged })));

interface Props {
  /** Who is in front. */
  person: Person;
  people: readonly Person[];
  today: Day;
  packs: Pick<ReturnType<typeof usePacks>, 'packOf' | 'prepare'>;
  /** Of the person in front; null while nobody can say. */
  verdict: SpokenVerdict | null;
  isAsking: boolean;
  onChoose: (id: string) => void;
}

/** Says what other rules, or a day that has come, have changed for anybody since they were told last. */
export function Changed({ person, people, today, packs, verdict, isAsking, onChoose }: Props) {
  const [changed, setChanged] = useState<ReadonlyMap<string, WhatChanged>>(new Map());
  const { packOf, prepare } = packs;
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening a pack makes another packOf
  useEffect(() => {
    let left = false;
    void (async () => {
      const { people: book } = await toldStore.read();
      // Whoever was never in front was never told anything.
      const told = people.filter(({ id }) => id === person.id || book[id]);
      await Promise.all(told.map(({ insurer }) => insurer && prepare(insurer)));
      if (left) return;
      const found = new Map<string, WhatChanged>();
      const unchanged: Record<string, Told> = {};
      for (const one of told) {
        const pack = one.insurer === null ? null : packOf(one.insurer);
        if (!pack) continue;
        const before = book[one.id];
        const what = before ? whatChanged(before, one, pack, today) : null;
        if (what) found.set(one.id, what);
        else unchanged[one.id] = toldTo(one, pack, today);
      }
      setChanged(found);
      await toldStore.change((now, ids) => keepTold(now, unchanged, ids));
    })();
    return () => {
      left = true;
    };
  }, [person.id, people, packOf, today]);

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
            setChanged((all) => new Map([...all].filter(([id]) => id !== person.id)));
            void toldStore.change((now, ids) => keepTold(now, { [person.id]: what.now }, ids));
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
