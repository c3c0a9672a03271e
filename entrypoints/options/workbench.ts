import type { OpenedPack, ReadPackFile } from '@/components/options/types';
import type { Day } from '@/lib/decision/types';
import type { PackList } from '@/lib/extension/pack-store';
import { importedPacks } from '@/lib/extension/packs';
import { builtIn, onNationalGround } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { mostPacks } from '@/lib/people/packs';
import { checkPackBytes } from '@/lib/proofreading/check';
import { faultWords } from '@/lib/proofreading/fault';
import { outcomesOf } from '@/lib/proofreading/outcomes';
import { decidedParts, documentChanges } from '@/lib/proofreading/preview';
import { mostBytes } from '@/lib/proofreading/text';

/**
 * Proof-reading and comparing packs. Heavy, and wanted by few: the page loads it when somebody
 * chooses a file or looks into a pack.
 */

/** A pack in use, opened for reading; null if it cannot be. */
export async function openForReading(id: string, today: Day): Promise<OpenedPack | null> {
  const pack = (await importedPacks.open(id))?.pack ?? builtIn.get(id);
  return pack ? forReading(pack, today) : null;
}

/** Reads a chosen file. Nothing is executed, fetched or kept; a file with a fault changes nothing. */
export async function readPackFile(file: File, list: PackList, today: Day): Promise<ReadPackFile> {
  if (file.size > mostBytes) return { is: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { is: 'unreadable' };
  // The page says that it is working before the check takes its moment.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const { pack, faults } = checkPackBytes(new Uint8Array(bytes), 'outside');
  if (!pack) return { is: 'faulty', faults, say: faultWords };
  const old = list.entries.find(({ id }) => id === pack.id);
  if (old?.by === 'administrator') return { is: 'managed', names: old.names };
  const imported = list.entries.filter(({ by }) => by === 'file').length;
  if (!old && imported >= mostPacks) return { is: 'too-many' };
  const replaces = (await importedPacks.open(pack.id))?.pack ?? null;
  const before = replaces ? onNationalGround(replaces) : (builtIn.get(pack.id) ?? null);
  const standing = onNationalGround(pack);
  return {
    is: 'good',
    ...forReading(pack, today),
    before,
    replaces,
    beforeBy: before && (replaces ? 'file' : 'built-in'),
    outcomes: outcomesOf(standing, before, today),
    documents: documentChanges(pack, before),
    today,
  };
}

function forReading(pack: Pack, today: Day): OpenedPack {
  return { pack, decided: (lang) => decidedParts(pack, today, lang) };
}
