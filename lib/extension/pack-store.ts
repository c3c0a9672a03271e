import { type Fault, fault } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import type { Pack } from '@/lib/insurers/format';
import {
  beforeKey,
  type Entry,
  entryOf,
  listKey,
  mostPacks,
  newestDocument,
  packKey,
  readList,
  withEntry,
  withoutEntry,
  writeList,
} from '@/lib/people/packs';
import type { Keep } from '@/lib/people/schema';
import { Refused } from '@/lib/people/store';
import type { CheckedPack } from '@/lib/proofreading/check';
import type { PackFault } from '@/lib/proofreading/fault';
import { type Area, storageFault } from './keeper';
import { keepPassed } from './managed-packs';
import { squeeze, unsqueeze } from './squeeze';

interface Surroundings {
  areas: Record<Keep, Area>;
  /** Runs one task at a time over all pages of the extension. The same lock as the household's. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  /** The packs that an administrator rolls out, as they were set. */
  managed(): Promise<readonly unknown[]>;
  /** What stands between a stored pack and the engine: `openPack`, loaded when it is needed. */
  check(json: unknown): Promise<CheckedPack>;
}

/** A pack beside the built-in ones, and who brought it. */
export interface Listed extends Entry {
  by: 'file' | 'administrator';
}

export interface PackList {
  entries: Listed[];
  /** How many entries of the kept list could not be understood. */
  broken: number;
  /** Packs of the administrator that cannot be used, by their place in the setting. */
  refused: { index: number; faults: PackFault[] }[];
  /** Why the last thing could not be read or saved; null = all is well. */
  fault: Fault | null;
}

/** A pack that was removed, as it lay in the storage, so that it can be put back. */
export interface RemovedPack {
  entry: Entry;
  body: unknown;
  before: unknown;
}

export interface PackStore {
  list(): Promise<PackList>;
  /** The pack itself, checked again; null if there is none of that id. */
  open(id: string): Promise<CheckedPack | null>;
  /**
   * Takes a checked pack over; the one it replaces is kept as the version before. Only if that is
   * `replaces`, as it was opened (null = there was none); left out = whatever is there. Nothing
   * changes where it is the very pack that is kept already.
   */
  add(pack: Pack, on: Day, replaces?: Pack | null): Promise<PackList>;
  /** Changes places with the version before. */
  goBack(id: string): Promise<PackList>;
  remove(id: string): Promise<{ list: PackList; removed: RemovedPack | null }>;
  /** Only where nothing has come in its place, and it could be imported. */
  putBack(removed: RemovedPack): Promise<PackList>;
}

/** A stored pack is the JSON of a file that was small enough; without spaces it is smaller still. */
export const mostPackBytes = 1_000_000;

export function createPackStore({ areas, alone, managed, check }: Surroundings): PackStore {
  /** The area the household lives in, as ./keeper finds it, and the list in it. */
  async function find(): Promise<{ area: Area; raw: unknown }> {
    const session = await areas.session.get(['state', listKey]);
    if (session.state !== undefined && session.state !== null)
      return { area: areas.session, raw: session[listKey] };
    return { area: areas.local, raw: (await areas.local.get([listKey]))[listKey] };
  }

  async function fromAdministrator() {
    const packs: Pack[] = [];
    const passed: unknown[] = [];
    const refused: PackList['refused'] = [];
    for (const [index, json] of (await managed()).entries()) {
      const { pack, faults } = await check(json);
      const again = pack && packs.some(({ id }) => id === pack.id);
      if (again) refused.push({ index, faults: [anotherId('each id once', pack.id)] });
      else if (pack) {
        packs.push(pack);
        passed.push(json);
      } else refused.push({ index, faults });
    }
    await keepPassed(areas, passed);
    return { packs, refused };
  }

  async function listOf(raw: unknown, wrong: Fault | null): Promise<PackList> {
    const { packs, refused } = await fromAdministrator();
    const { entries, broken } = readList(raw);
    const set = packs.map((pack) => entryOf(pack, newestDocument(pack).asOf));
    const own = entries.filter(({ id }) => !set.some((one) => one.id === id));
    const by = (who: Listed['by']) => (entry: Entry) => ({ ...entry, by: who });
    return {
      entries: [...set.map(by('administrator')), ...own.map(by('file'))],
      broken,
      refused,
      fault: wrong,
    };
  }

  async function list(): Promise<PackList> {
    try {
      return await listOf((await find()).raw, null);
    } catch (error) {
      return listOf(undefined, storageFault(error));
    }
  }

  /**
   * Changes the list and what lies beside it, with no other page in between. Items to be removed are
   * undefined. What may not be kept throws {@link Refused}; then nothing has changed.
   */
  function change(
    how: (entries: Entry[], area: Area) => Promise<Record<string, unknown>>,
  ): Promise<PackList> {
    return alone(async () => {
      let raw: unknown;
      try {
        const found = await find();
        raw = found.raw;
        const items = await how(readList(raw).entries, found.area);
        const gone = Object.keys(items).filter((key) => items[key] === undefined);
        const set = Object.entries(items).filter(([key]) => !gone.includes(key));
        await found.area.set(Object.fromEntries(set));
        if (gone.length > 0) await found.area.remove(gone);
        return listOf(items[listKey] ?? raw, null);
      } catch (error) {
        return listOf(raw, error instanceof Refused ? error.fault : storageFault(error));
      }
    });
  }

  async function opened(body: unknown, id: string): Promise<CheckedPack> {
    const { pack, faults } = await check(parsed(await unsqueeze(body, mostPackBytes)));
    if (!pack) return { faults };
    return pack.id === id ? { pack } : { faults: [anotherId(id, pack.id)] };
  }

  /** Throws {@link Refused} where the administrator takes care of it, or there is no room for it. */
  async function mayBeThere(id: string, entries: readonly Entry[]): Promise<void> {
    if ((await fromAdministrator()).packs.some((pack) => pack.id === id))
      throw new Refused(fault('id', 'not set by the administrator', id, 'conflict'));
    if (entries.length >= mostPacks && !entries.some((entry) => entry.id === id))
      throw new Refused(fault('packs', `≤ ${mostPacks}`, mostPacks + 1, 'out-of-range'));
  }

  return {
    list,
    async open(id) {
      const set = (await fromAdministrator()).packs.find((pack) => pack.id === id);
      if (set) return { pack: set };
      const { area, raw } = await find();
      if (!readList(raw).entries.some((entry) => entry.id === id)) return null;
      return opened((await area.get([packKey(id)]))[packKey(id)], id);
    },
    add: (pack, on, replaces) =>
      change(async (entries, area) => {
        await mayBeThere(pack.id, entries);
        const old = entries.find(({ id }) => id === pack.id);
        const before = old ? versionOf(old) : null;
        const body = (await area.get([packKey(pack.id)]))[packKey(pack.id)];
        const text = JSON.stringify(pack);
        // The same again is not a newer version: the one before it stays.
        if (old && (await unsqueeze(body, mostPackBytes)) === text) return {};
        const now = old ? (await opened(body, pack.id)).pack : null;
        if (replaces !== undefined && !isSame(now ?? null, replaces))
          throw new Refused(fault('id', 'not changed meanwhile', pack.id, 'conflict'));
        return {
          [listKey]: writeList(withEntry(entries, entryOf(pack, on, before))),
          [packKey(pack.id)]: await squeeze(text),
          [beforeKey(pack.id)]: old ? body : undefined,
        };
      }),
    goBack: (id) =>
      change(async (entries, area) => {
        const keys = [packKey(id), beforeKey(id)] as const;
        const entry = entries.find((one) => one.id === id);
        const { [keys[0]]: now, [keys[1]]: then } = await area.get([...keys]);
        if (!entry?.before || then === undefined) return {};
        const { pack, faults } = await opened(then, id);
        if (!pack) throw new Refused(broken(faults));
        const swapped = entryOf(pack, entry.before.importedOn, versionOf(entry));
        return {
          [listKey]: writeList(withEntry(entries, swapped)),
          [keys[0]]: then,
          [keys[1]]: now,
        };
      }),
    async remove(id) {
      let removed: RemovedPack | null = null;
      const after = await change(async (entries, area) => {
        const entry = entries.find((one) => one.id === id);
        if (!entry) return {};
        const [body, before] = [packKey(id), beforeKey(id)];
        const found = await area.get([body, before]);
        removed = { entry, body: found[body], before: found[before] };
        return {
          [listKey]: writeList(withoutEntry(entries, id)),
          [body]: undefined,
          [before]: undefined,
        };
      });
      return { list: after, removed: after.fault ? null : removed };
    },
    putBack: ({ entry, body, before }) =>
      change(async (entries) => {
        if (entries.some(({ id }) => id === entry.id))
          throw new Refused(fault('id', 'not imported again', entry.id, 'conflict'));
        await mayBeThere(entry.id, entries);
        return {
          [listKey]: writeList(withEntry(entries, entry)),
          [packKey(entry.id)]: body,
          [beforeKey(entry.id)]: before,
        };
      }),
  };
}

const versionOf = ({ asOf, dated, importedOn }: Entry): Entry['before'] => ({
  asOf,
  dated,
  importedOn,
});

/** True if a change of storage is one of the packs. */
export const isAboutPacks = (changes: Record<string, unknown>) => Object.hasOwn(changes, listKey);

/** Both were opened: the check leaves the keys in one order. */
const isSame = (one: Pack | null, other: Pack | null) =>
  JSON.stringify(one) === JSON.stringify(other);

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Written out here: the words of faults are heavy, and no page needs them to open a pack. */
const anotherId = (expected: string, found: string): PackFault => ({
  kind: 'duplicate',
  path: 'id',
  expected,
  found,
});

const broken = ([first]: readonly PackFault[]): Fault => ({
  path: first?.path || 'pack',
  expected: first?.expected ?? 'JSON',
  found: first?.found ?? 'nothing',
  kind: 'wrong-kind',
});
