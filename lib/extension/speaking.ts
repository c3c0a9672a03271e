import type { State } from '@/lib/people/schema';
import type { Lang } from '@/lib/words/lang';
import { readManaged } from './managed';
import { household } from './storage';

/** The language an administrator has set, or else the chosen one. */
export async function langOf({ settings }: Pick<State, 'settings'>): Promise<Lang> {
  return (await readManaged()).lang ?? settings.lang;
}

export const speaking = async (): Promise<Lang> => langOf((await household.read()).state);
