import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PackSummary } from '@/components/checklist/types';
import { milestonesOf } from '@/lib/decision/timeline';
import type { PackList } from '@/lib/extension/pack-store';
import { importedPacks, watchPacks } from '@/lib/extension/packs';
import {
  builtIn,
  nationalContacts,
  nationalDocuments,
  onNationalGround,
  withImported,
} from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { learnPackFacts } from '@/lib/people/pack-facts';
import type { State } from '@/lib/people/schema';
import { currentPerson } from '@/lib/people/store';

/** Packs that were opened; null = it lies in the storage but cannot be used. */
type Opened = Map<string, Pack | null>;

export interface Packs {
  list: PackList;
  opened: Opened;
}

/** The rules of an insurer as far as they are at hand: built in, or opened. */
export const packIn =
  (opened: Opened) =>
  (id: string): Pack | null =>
    opened.get(id) ?? builtIn.get(id) ?? null;

const summaryOf = (pack: Pack): PackSummary => ({
  ...pack,
  documents: [...pack.documents, ...nationalDocuments],
  contacts: [...pack.contacts, ...nationalContacts],
  milestones: milestonesOf(pack),
});
export const builtInSummaries = [...builtIn.values()].map(summaryOf);

/**
 * The list of imported packs, and those that are needed at once: of the person in front, or of
 * everybody. `listing` may be under way already, while the household is being read.
 */
export async function readPacks(
  state: State,
  listing: PackList | Promise<PackList> = importedPacks.list(),
  whose: 'front' | 'everybody' = 'front',
): Promise<Packs> {
  const list = await listing;
  const needing = whose === 'everybody' ? state.people : [currentPerson(state)];
  const ids = new Set(needing.flatMap((one) => one?.insurer ?? []));
  const wanted = [...ids].filter((id) => isListed(list, id));
  const opened = await Promise.all(wanted.map(async (id) => [id, await open(id)] as const));
  return { list, opened: new Map(opened) };
}

/** All insurers there are; an imported pack is opened only when somebody needs it. */
export function usePacks(first: Packs, insurer: string | null) {
  const [{ list, turn }, setList] = useState({ list: first.list, turn: 0 });
  const read = useRef(first.list);
  const opened = useRef(first.opened);
  /** There is more at hand, of whatever list is shown by now. */
  const again = useCallback(() => setList((now) => ({ ...now, turn: now.turn + 1 })), []);

  useEffect(() => {
    const stop = new AbortController();
    let newest: PackList | null = null;
    const take = async (now: PackList) => {
      newest = now;
      const before = [...opened.current.keys()].filter((id) => isListed(now, id));
      const entries = await Promise.all(before.map(async (id) => [id, await open(id)] as const));
      if (newest !== now || stop.signal.aborted) return;
      opened.current = new Map(entries);
      setList(({ turn: last }) => ({ list: now, turn: last + 1 }));
    };
    watchPacks(read.current, (now) => void take(now), stop.signal);
    return () => stop.abort();
  }, []);

  const isWaiting = (id: string) => isListed(list, id) && !opened.current.has(id);
  const waiting = insurer !== null && isWaiting(insurer);
  useEffect(() => {
    if (!waiting || insurer === null) return;
    void open(insurer).then((pack) => {
      opened.current.set(insurer, pack);
      again();
    });
  }, [waiting, insurer, again]);

  /** Stays the same as long as the packs do. What has been opened since is found all the same. */
  const packOf = useMemo(
    () => (id: string) => (turn >= 0 ? packIn(opened.current)(id) : null),
    [turn],
  );
  const usable = list.entries.filter(({ id }) => opened.current.get(id) !== null);
  return {
    summaries: withImported(
      builtInSummaries,
      usable.map((entry): PackSummary => {
        const pack = opened.current.get(entry.id);
        return pack ? summaryOf(pack) : { ...entry, documents: [], contacts: [] };
      }),
    ),
    /** Names of the packs that cannot be used. */
    broken: list.entries.filter(({ id }) => opened.current.get(id) === null),
    insurerOfSite: (host: string) =>
      [...usable, ...builtIn.values()].find(({ sites }) => sites.includes(host))?.id ?? null,
    packOf,
    waiting,
    /** Opens a pack before it is chosen; null if there is nothing to wait for. */
    prepare: (id: string) =>
      isWaiting(id)
        ? open(id).then((pack) => {
            opened.current.set(id, pack);
            again();
            return packOf(id) !== null;
          })
        : null,
  };
}

const isListed = ({ entries }: PackList, id: string) => entries.some((entry) => entry.id === id);

async function open(id: string): Promise<Pack | null> {
  const pack = (await importedPacks.open(id).catch(() => null))?.pack;
  if (!pack) return null;
  learnPackFacts(pack);
  return onNationalGround(pack);
}
