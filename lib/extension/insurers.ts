import { type InsurerCard, insurerCard } from '@/lib/insurers/card';
import type { Pack } from '@/lib/insurers/format';
import { builtInSigns, type InsurerSign, signOf } from '@/lib/insurers/signs';
import { waitingPart } from '@/lib/insurers/waiting-part';
import { listKey, packKey, readList } from '@/lib/people/packs';
import type { Person } from '@/lib/people/schema';
import { mostPackBytes } from './pack-store';
import { unsqueeze } from './squeeze';
import { area } from './storage';

/**
 * By what the insurers are known on a page: those that came with the extension, each replaced by an
 * imported pack of its id, and the imported ones. Never rejects.
 */
export async function insurerSigns(): Promise<InsurerSign[]> {
  const imported = (await findImported()).entries.map((entry) => signOf(entry, true));
  const isReplaced = ({ id }: InsurerSign) => imported.some((one) => one.id === id);
  return [...builtInSigns.filter((one) => !isReplaced(one)), ...imported];
}

/**
 * What is known of an insurer from an imported pack; null if that cannot be read. Of the built-in
 * ones the panel knows by itself: the background stays small.
 */
export async function insurerCardOf(id: string): Promise<InsurerCard | 'built-in' | null> {
  const { home, entries } = await findImported();
  if (!entries.some((entry) => entry.id === id)) return 'built-in';
  try {
    const key = packKey(id);
    const json = await unsqueeze((await area(home).get([key]))[key], mostPackBytes);
    // It passed the check of its import; what is spoilt since then ends up in `catch`.
    if (json === null) return null;
    const pack = JSON.parse(json) as Pack;
    return { ...insurerCard(pack), waiting: waitingPart(pack) };
  } catch {
    return null;
  }
}

/** By the name people call it; null where none was chosen, or it is not in the guide. */
export async function insurerOf(person: Pick<Person, 'insurer'> | null) {
  const signs = person?.insurer ? await insurerSigns() : [];
  const found = signs.find(({ id }) => id === person?.insurer);
  return found ? { id: found.id, name: found.names.short } : null;
}

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
