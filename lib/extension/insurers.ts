import { type InsurerCard, insurerCard, type PersonsInsurer } from '@/lib/insurers/card';
import type { Pack } from '@/lib/insurers/format';
import { builtInSigns, type InsurerSign, signOf } from '@/lib/insurers/signs';
import { waitingPart } from '@/lib/insurers/waiting-part';
import { listKey, packKey, readList } from '@/lib/people/packs';
import type { Person } from '@/lib/people/schema';
import { readManaged } from './managed';
import { passedPacks } from './managed-packs';
import { mostPackBytes } from './pack-store';
import { unsqueeze } from './squeeze';
import { area } from './storage';

const areas = { local: area('local'), session: area('session') };

/**
 * By what the insurers are known on a page: those that came with the extension, each replaced by an
 * imported pack of its id, and the imported ones; an administrator's go before all. Never rejects.
 */
export async function insurerSigns(): Promise<InsurerSign[]> {
  const { entries } = await findImported();
  const brought = [...entries, ...(await fromAdministrator())].map((one) => signOf(one, true));
  const signs = new Map([...builtInSigns, ...brought].map((one) => [one.id, one]));
  return [...signs.values()];
}

/**
 * What is known of an insurer from an imported pack; null if that cannot be read. Of the built-in
 * ones the panel knows by itself: the background stays small.
 */
export async function insurerCardOf(id: string): Promise<InsurerCard | 'built-in' | null> {
  return partOf(id, insurerCard);
}

/** Where this person is insured; null where none was chosen, or it is not in the guide. */
export async function insurerOf(
  person: Pick<Person, 'insurer'> | null,
): Promise<PersonsInsurer | null> {
  const id = person?.insurer;
  if (!id) return null;
  const [signs, waiting] = await Promise.all([insurerSigns(), partOf(id, waitingPart)]);
  const found = signs.find((sign) => sign.id === id);
  return found ? { id, name: found.names.short, waiting } : null;
}

async function partOf<Part>(
  id: string,
  take: (pack: Pack) => Part,
): Promise<Part | 'built-in' | null> {
  const set = (await fromAdministrator()).find((pack) => pack.id === id);
  if (set) return take(set);
  const { home, entries } = await findImported();
  if (!entries.some((entry) => entry.id === id)) return 'built-in';
  try {
    const key = packKey(id);
    const json = await unsqueeze((await area(home).get([key]))[key], mostPackBytes);
    // It passed the check of its import; what is spoilt since then ends up in `catch`.
    if (json === null) return null;
    return take(JSON.parse(json) as Pack);
  } catch {
    return null;
  }
}

const fromAdministrator = async (): Promise<Pack[]> =>
  passedPacks(areas, (await readManaged()).packs).catch(() => []);

async function findImported() {
  let home: 'session' | 'local' = 'local';
  try {
    const session = await area('session').get(['state', listKey]);
    if (session.state) home = 'session';
    const stored = session.state ? session : await area('local').get([listKey]);
    return { home, entries: readList(stored[listKey]).entries };
  } catch {
    return { home, entries: [] };
  }
}
