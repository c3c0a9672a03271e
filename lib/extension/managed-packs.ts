import type { Pack } from '@/lib/insurers/format';
import type { Keep } from '@/lib/people/schema';
import type { Area } from './keeper';

/**
 * Which of an administrator's packs have passed the check. Only our pages can check a pack; the
 * background, which answers for other people's pages, is too small for that and takes their word.
 * The marks lie where the household lies, and move with it (./keeper): nothing is left on a computer
 * on which nothing is to be kept.
 */
export const passedKey = 'managedPassed';

type Areas = Record<Keep, Area>;

/** SHA-256 of a pack's JSON: another version of it has to pass again. */
async function markOf(json: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  return String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function find({ session, local }: Areas): Promise<{ home: Area; marks: unknown[] }> {
  const found = await session.get(['state', passedKey]);
  const isInSession = found.state !== undefined && found.state !== null;
  const [home, kept] = isInSession ? [session, found] : [local, await local.get([passedKey])];
  return { home, marks: [kept[passedKey]].flat() };
}

/** Called by a page with all packs that passed. Never rejects: the packs themselves do not hang on it. */
export async function keepPassed(areas: Areas, packs: readonly unknown[]): Promise<void> {
  try {
    const now = await Promise.all(packs.map(markOf));
    const { home, marks } = await find(areas);
    if (String(now) !== String(marks)) await home.set({ [passedKey]: now });
  } catch {}
}

/** Those of the administrator's packs that have passed as they are now. */
export async function passedPacks(areas: Areas, set: readonly unknown[]): Promise<Pack[]> {
  const { marks: passed } = await find(areas);
  const marks = await Promise.all(set.map(markOf));
  return set.filter((_, i) => passed.includes(marks[i])) as Pack[];
}
