import { useCallback, useEffect, useState } from 'react';
import type { Day } from '@/lib/decision/types';
import { toldStore } from '@/lib/extension/told';
import type { Person } from '@/lib/people/schema';
import { keepTold, type Told, toldTo, type WhatChanged, whatChanged } from '@/lib/people/told';
import type { usePacks } from './packs';

export type ChangePacks = Pick<ReturnType<typeof usePacks>, 'packOf' | 'prepare'>;

/**
 * What is another answer for whom since they were told last, until it was read. Whoever is shown
 * their answer here (`front`: that person; null: everybody) has been told it with that.
 */
export function useChanges(
  people: readonly Person[],
  front: string | null,
  today: Day,
  { packOf, prepare }: ChangePacks,
) {
  const [changed, setChanged] = useState<ReadonlyMap<string, WhatChanged>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening a pack makes another packOf
  useEffect(() => {
    let left = false;
    void (async () => {
      const { people: book } = await toldStore.read();
      const told = people.filter(({ id }) => front === null || id === front || book[id]);
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
  }, [front, people, packOf, today]);

  const onRead = useCallback((id: string, { now: said }: WhatChanged) => {
    setChanged((all) => new Map([...all].filter(([one]) => one !== id)));
    void toldStore.change((now, ids) => keepTold(now, { [id]: said }, ids));
  }, []);
  return { changed, onRead };
}
