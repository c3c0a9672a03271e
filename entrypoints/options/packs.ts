import { useEffect, useState } from 'react';
import type { ListedPack, Proposal } from '@/components/options/types';
import type { Fault } from '@/lib/decision/check-facts';
import type { PackList } from '@/lib/extension/pack-store';
import { importedPacks, watchPacks } from '@/lib/extension/packs';
import { builtIn, withImported } from '@/lib/insurers/built-in';
import { newestDocument } from '@/lib/people/packs';

const listedBuiltIn = [...builtIn.values()].map(
  (pack): ListedPack => ({
    ...pack,
    sample: pack.sample === true,
    ...newestDocument(pack),
    by: 'built-in',
    importedOn: null,
    before: null,
    builtInBeneath: true,
    broken: false,
  }),
);

export { listedBuiltIn };

/** The imported packs as the page lists and changes them. */
export function usePackList(first: PackList, today: string) {
  const [list, setList] = useState(first);
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const stop = new AbortController();
    watchPacks(first, setList, stop.signal);
    return () => stop.abort();
  }, [first]);
  useEffect(() => {
    let left = false;
    void brokenOnes(list).then((found) => left || setBroken(found));
    return () => {
      left = true;
    };
  }, [list]);
  /** Shows what came of a change; true if it was done. */
  const took = (now: PackList): boolean => {
    setList(now);
    return now.fault === null;
  };
  return {
    listed: listOf(list, broken),
    list,
    fault: list.fault as Fault | null,
    refresh: () => importedPacks.list().then(setList),
    add: async ({ pack, replaces }: Pick<Proposal, 'pack' | 'replaces'>) =>
      took(await importedPacks.add(pack, today, replaces)),
    goBack: async (id: string) => took(await importedPacks.goBack(id)),
    remove: async (id: string) => {
      const { list: now, removed } = await importedPacks.remove(id);
      setList(now);
      return removed && (async () => took(await importedPacks.putBack(removed)));
    },
  };
}

function listOf({ entries }: PackList, broken: ReadonlySet<string>): ListedPack[] {
  const imported = entries.map(
    (entry): ListedPack => ({
      ...entry,
      importedOn: entry.by === 'file' ? entry.importedOn : null,
      builtInBeneath: builtIn.has(entry.id),
      broken: broken.has(entry.id),
    }),
  );
  return withImported(listedBuiltIn, imported);
}

/** Which of them cannot be used. Each is opened once, after the page has been drawn. */
async function brokenOnes({ entries }: PackList): Promise<Set<string>> {
  const broken = new Set<string>();
  for (const { id, by } of entries) {
    if (by === 'file' && !(await importedPacks.open(id).catch(() => null))?.pack) broken.add(id);
  }
  return broken;
}
