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
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function marksIn(local: Area): Promise<string[]> {
  const kept = (await local.get([passedKey]))[passedKey];
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Called by a page with all packs that passed. Never rejects: the packs themselves do not hang on it. */
export async function keepPassed(local: Area, packs: readonly unknown[]): Promise<void> {
  try {
    const marks = await Promise.all(packs.map(markOf));
    if (marks.join() !== (await marksIn(local)).join()) await local.set({ [passedKey]: marks });
  } catch {}
}

/** Those of the administrator's packs that have passed as they are now. */
export async function passedPacks(local: Area, set: readonly unknown[]): Promise<Pack[]> {
  const marks = await marksIn(local);
  if (marks.length === 0) return [];
  const mark = await Promise.all(set.map(markOf));
  return set.filter((_, i) => marks.includes(mark[i] as string)) as Pack[];
}
