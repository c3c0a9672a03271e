import type { StageInsurer } from '@/components/stage/types';
import type { Day } from '@/lib/decision/types';
import { importedPacks } from '@/lib/extension/packs';
import { builtIn, onNationalGround, withImported } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import type { Lang } from '@/lib/words/catalogue';
import { insurerIn } from '@/lib/words/names';
import { sayWaits } from '@/lib/words/waits';

/** All insurers there are, built-in and imported, by name. */
export async function listInsurers(lang: Lang): Promise<{ id: string; name: string }[]> {
  const { entries } = await importedPacks.list();
  return withImported<Pick<Pack, 'id' | 'names'>>([...builtIn.values()], entries).map(
    ({ id, names }) => ({ id, name: insurerIn(names.ja, names.en, lang) }),
  );
}

/** The insurer of a pack; null where there is none of that id (any more). */
export async function openInsurer(
  id: string,
  lang: Lang,
  today: Day,
): Promise<StageInsurer | null> {
  const imported = (await importedPacks.open(id).catch(() => null))?.pack;
  const pack = imported ? onNationalGround(imported) : builtIn.get(id);
  if (!pack) return null;
  const waits = sayWaits(pack, today, lang);
  const desk = pack.contacts.findIndex((one) => one.id === pack.contact);
  return {
    id: pack.id,
    name: insurerIn(pack.names.ja, pack.names.en, lang),
    onScreen: pack.kind === 'unknown' ? null : pack.names.ja,
    waits,
    desk: waits.contacts[desk] ?? null,
    documents: pack.documents,
  };
}
