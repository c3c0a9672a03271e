import { vi } from 'vitest';

/** Web Locks, which Node does not have: here nobody else wants the lock. */
export function standInForLocks(): void {
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, task: () => Promise<unknown>) => task() },
  });
}
