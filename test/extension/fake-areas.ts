import type { Area } from '../../lib/extension/keeper';

/** A storage area in memory, as shared by all pages; it can be told to refuse. */
export interface FakeArea extends Area {
  items: Record<string, unknown>;
  /** Each step that changed something, in order: `local.set`. */
  log: string[];
  refuse: Partial<Record<'get' | 'set' | 'remove' | 'clear', Error>>;
}

export function fakeArea(name: string, log: string[] = []): FakeArea {
  const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  /** Every call takes a moment, so that what is not locked gets mixed up. */
  async function step(action: keyof FakeArea['refuse']): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const error = area.refuse[action];
    if (error) throw error;
    if (action !== 'get') log.push(`${name}.${action}`);
  }
  const area: FakeArea = {
    items: {},
    log,
    refuse: {},
    async get(keys) {
      await step('get');
      const found = keys.filter((key) => Object.hasOwn(area.items, key));
      return Object.fromEntries(found.map((key) => [key, copy(area.items[key])]));
    },
    async set(items) {
      await step('set');
      Object.assign(area.items, copy(items));
    },
    async remove(keys) {
      await step('remove');
      for (const key of keys) delete area.items[key];
    },
    async clear() {
      await step('clear');
      area.items = {};
    },
  };
  return area;
}

/** One task at a time, like `navigator.locks.request`. */
export function fakeLock(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
