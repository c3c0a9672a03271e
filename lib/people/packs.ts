import * as z from 'zod/mini';
import { isDay } from '@/lib/decision/calendar';
import { isRecord } from '@/lib/decision/check-facts';
import type { Day } from '@/lib/decision/types';
import { insurerKinds, type Pack } from '@/lib/insurers/format';

/**
 * The list of the packs that were imported, as it is kept: what the choice of an insurer needs to
 * know of each. The packs themselves lie beside it, each under a key of its own (`packKey`), so
 * that opening the popup does not read all of them.
 */

/** As many packs can be imported; the pack's size is limited by the check of its file. */
export const mostPacks = 200;

/** Storage key of the list; the keys of the packs are made from it. */
export const listKey = 'packs';
export const packKey = (id: string) => `pack:${id}`;
/** The version before, kept so that there is a way back. */
export const beforeKey = (id: string) => `pack:${id}:before`;

const day = z.string().check(z.refine(isDay));
const name = z.string().check(z.maxLength(1000));
const id = z.string().check(z.regex(/^[a-z][a-z-]{0,29}\d{0,3}$/));
/** The newest document, how sure its date is, and the day of the import. */
const version = { asOf: day, dated: z.enum(['day', 'month', 'before']), importedOn: day };

const entrySchema = z.strictObject({
  id,
  kind: z.enum(insurerKinds),
  sample: z.boolean(),
  names: z.strictObject({ ja: name, short: name, kana: name, en: name }),
  insurerNumbers: z.array(name).check(z.maxLength(200)),
  sites: z.array(name).check(z.maxLength(20)),
  ...version,
  before: z.nullable(z.strictObject(version)),
});

/** What the list says of one imported pack. */
export type Entry = z.infer<typeof entrySchema>;

/** What goes into the list for a pack that passed the check, imported on `on`. */
export function entryOf(pack: Pack, on: Day, before: Entry['before'] = null): Entry {
  const { id, kind, sample = false, names, insurerNumbers, sites } = pack;
  const newest = newestDocument(pack);
  return { id, kind, sample, names, insurerNumbers, sites, ...newest, importedOn: on, before };
}

/** The day of a pack's newest document, and how sure it is. */
export type AsOf = Pick<Entry, 'asOf' | 'dated'>;

export function newestDocument({ documents }: Pick<Pack, 'documents'>): AsOf {
  let newest = documents[0];
  for (const one of documents) if (newest && one.date > newest.date) newest = one;
  return { asOf: newest?.date ?? '', dated: newest?.dated ?? 'day' };
}

/** The list as it may be kept. */
export function writeList(entries: readonly Entry[]): unknown {
  return { version: 1, packs: entries };
}

/** The kept list. What of it cannot be understood is left out and counted. Never throws. */
export function readList(raw: unknown): { entries: Entry[]; broken: number } {
  if (raw === undefined || raw === null) return { entries: [], broken: 0 };
  if (!isRecord(raw) || raw.version !== 1 || !Array.isArray(raw.packs))
    return { entries: [], broken: 1 };
  const read = raw.packs.slice(0, mostPacks).map((one) => z.safeParse(entrySchema, one).data);
  const entries = read.filter((one) => one !== undefined);
  const first = new Map(entries.toReversed().map((entry) => [entry.id, entry]));
  const once = entries.filter((entry) => first.get(entry.id) === entry);
  return { entries: once, broken: raw.packs.length - once.length };
}

/** Every storage key that belongs to a kept list, whatever state the list is in. */
export function keysOf(raw: unknown): string[] {
  const listed = isRecord(raw) && Array.isArray(raw.packs) ? raw.packs : [];
  const ids = listed.flatMap((one) => (isRecord(one) && typeof one.id === 'string' ? one.id : []));
  return [listKey, ...ids.flatMap((one) => [packKey(one), beforeKey(one)])];
}

/** The list with one pack put in: in its old place, or at the end. */
export function withEntry(entries: readonly Entry[], entry: Entry): Entry[] {
  const index = entries.findIndex(({ id }) => id === entry.id);
  return index < 0 ? [...entries, entry] : entries.toSpliced(index, 1, entry);
}

export const withoutEntry = (entries: readonly Entry[], id: string): Entry[] =>
  entries.filter((entry) => entry.id !== id);
