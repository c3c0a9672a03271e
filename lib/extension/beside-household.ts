import { isRecord } from '@/lib/decision/check-facts';
import type { Keep } from '@/lib/people/schema';
import type { Area } from './keeper';
import { area } from './storage';

export interface Surroundings {
  areas: Record<Keep, Area>;
  alone<T>(task: () => Promise<T>): Promise<T>;
}

export interface Beside<T> {
  /** Never rejects: what cannot be read is as if nothing were kept. */
  read(): Promise<T>;
  /** `ids` are those of the people who are kept at that moment. False = it could not be kept. */
  change(how: (kept: T, ids: readonly string[]) => T): Promise<boolean>;
}

/** Something that lies where the household lies (./keeper moves and erases both). */
export function createBeside<T>(
  key: string,
  open: (raw: unknown) => T,
  { areas, alone }: Surroundings,
): Beside<T> {
  async function find(): Promise<{ home: Keep; kept: T; ids: string[] }> {
    const session = await areas.session.get(['state', key]);
    const home = session.state === undefined || session.state === null ? 'local' : 'session';
    const found = home === 'session' ? session : await areas.local.get(['state', key]);
    return { home, kept: open(found[key]), ids: idsIn(found.state) };
  }
  return {
    read: () =>
      find().then(
        ({ kept }) => kept,
        () => open(null),
      ),
    change: (how) =>
      alone(async () => {
        const { home, kept, ids } = await find();
        const next = how(kept, ids);
        if (next !== kept) await areas[home].set({ [key]: next });
      }).then(
        () => true,
        () => false,
      ),
  };
}

function idsIn(state: unknown): string[] {
  const people: unknown = isRecord(state) ? state.people : null;
  return Array.isArray(people)
    ? people.flatMap((one) => (isRecord(one) && typeof one.id === 'string' ? [one.id] : []))
    : [];
}

export const surroundings: Surroundings = {
  areas: { local: area('local'), session: area('session') },
  alone: (task) => navigator.locks.request('household', task),
};
