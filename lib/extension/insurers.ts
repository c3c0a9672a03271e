import { builtInSigns, type InsurerSign, signOf } from '@/lib/insurers/signs';
import { listKey, readList } from '@/lib/people/packs';
import { area } from './storage';

/**
 * By what the insurers are known on a page: those that came with the extension, each replaced by an
 * imported pack of its id, and the imported ones. Never rejects.
 */
export async function insurerSigns(): Promise<InsurerSign[]> {
  const imported = (await importedEntries()).map((entry) => signOf(entry, true));
  const isReplaced = ({ id }: InsurerSign) => imported.some((one) => one.id === id);
  return [...builtInSigns.filter((one) => !isReplaced(one)), ...imported];
}

async function importedEntries() {
  try {
    const session = await area('session').get(['state', listKey]);
    const stored = session.state ? session : await area('local').get([listKey]);
    return readList(stored[listKey]).entries;
  } catch {
    return [];
  }
}
