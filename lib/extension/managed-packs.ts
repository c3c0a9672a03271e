import type { Pack } from '@/lib/insurers/format';
import type { Area } from './keeper';

/**
 * Which of an administrator's packs have passed the check. Only our pages can check a pack; the
 * background, which answers for other people's pages, is too small for that and takes their word.
 * Kept in `storage.local`: it is about a computer, not about anybody who uses it.
 */
export const passedKey = 'managedPassed';

/** SHA-256 of a pack's JSON: another version of it has to pass again. */
async function markOf(json: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const marksIn = async (local: Area): Promise<unknown[]> =>
  [(await local.get([passedKey]))[passedKey]].flat();

/** Called by a page with all packs that passed. Never rejects: the packs themselves do not hang on it. */
export async function keepPassed(local: Area, packs: readonly unknown[]): Promise<void> {
  try {
    const marks = await Promise.all(packs.map(markOf));
    if (String(marks) !== String(await marksIn(local))) await local.set({ [passedKey]: marks });
  } catch {}
}

/** Those of the administrator's packs that have passed as they are now. */
export async function passedPacks(local: Area, set: readonly unknown[]): Promise<Pack[]> {
  const passed = await marksIn(local);
  const marks = await Promise.all(set.map(markOf));
  return set.filter((_, i) => passed.includes(marks[i])) as Pack[];
}
