import { useCallback, useEffect, useRef, useState } from 'react';
import type { Day } from '@/lib/decision/types';
import { toldStore } from '@/lib/extension/told';
import type { Pack } from '@/lib/insurers/format';
import type { Person } from '@/lib/people/schema';
import {
  keepTold,
  type Told,
  type ToldBook,
  toldTo,
  type WhatChanged,
  whatChanged,
} from '@/lib/people/told';
import type { usePacks } from './packs';

export type ChangePacks = Pick<ReturnType<typeof usePacks>, 'packOf' | 'prepare'>;
type PackOf = (id: string) => Pack | null;

/** What is another answer, by the id of the person. */
export type Changes = ReadonlyMap<string, WhatChanged>;

/** As far as the packs are at hand; nothing is said of people who were told nothing. */
function compare(
  { people: book }: ToldBook,
  people: readonly Person[],
  today: Day,
  packOf: PackOf,
): { changed: Changes; unchanged: Record<string, Told> } {
  const changed = new Map<string, WhatChanged>();
  const unchanged: Record<string, Told> = {};
  for (const one of people) {
    const pack = one.insurer === null ? null : packOf(one.insurer);
    if (!pack) continue;
    const before = book[one.id];
    const what = before ? whatChanged(before, one, pack, today) : null;
    if (what) changed.set(one.id, what);
    else unchanged[one.id] = toldTo(one, pack, today);
  }
  return { changed, unchanged };
}

/** What there is to say before anything is drawn: nobody has been told anything with that. */
export async function changesAtHand(
  people: readonly Person[],
  today: Day,
  packOf: PackOf,
): Promise<Changes> {
  const book = await toldStore.read();
  const told = people.filter(({ id }) => book.people[id]);
  return compare(book, told, today, packOf).changed;
}

/**
 * What is another answer for whom since they were told last, until it was read; null until that is
 * known. Whoever is shown their answer here (`front`: that person; null: everybody) has been told it
 * with that. `first`: what was found before anything was drawn.
 */
export function useChanges(
  people: readonly Person[],
  front: string | null,
  today: Day,
  { packOf, prepare }: ChangePacks,
  first: Changes | null = null,
) {
  const [changed, setChanged] = useState(first);
  /** What was read here may not be in the book yet when that is read again. */
  const read = useRef<ToldBook['people']>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening a pack makes another packOf
  useEffect(() => {
    let left = false;
    void (async () => {
      const kept = await toldStore.read();
      const told = people.filter(({ id }) => front === null || id === front || kept.people[id]);
      await Promise.all(told.map(({ insurer }) => insurer && prepare(insurer)));
      if (left) return;
      const book = { ...kept, people: { ...kept.people, ...read.current } };
      const found = compare(book, told, today, packOf);
      setChanged(found.changed);
      await toldStore.change((now, ids) => keepTold(now, found.unchanged, ids));
    })();
    return () => {
      left = true;
    };
  }, [front, people, packOf, today]);

  const onRead = useCallback((id: string, { now: said }: WhatChanged) => {
    read.current[id] = said;
    setChanged((all) => new Map([...(all ?? [])].filter(([one]) => one !== id)));
    void toldStore.change((now, ids) => keepTold(now, { [id]: said }, ids));
  }, []);
  return { changed, onRead };
}
