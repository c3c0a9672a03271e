import { browser } from 'wxt/browser';

/** Sizes are those of the JSON, in bytes. */
export interface InUse {
  local: number;
  session: number;
  alarms: number;
}

/** How much lies in the browser, and how many alarms are set; nothing of what it is. */
export async function inUse(): Promise<InUse> {
  const { storage, alarms } = browser;
  const [local, session, set] = await Promise.all([
    storage.local.get(null),
    storage.session.get(null),
    alarms.getAll(),
  ]);
  return { local: sizeOf(local), session: sizeOf(session), alarms: set.length };
}

const sizeOf = (kept: Record<string, unknown>) =>
  Object.keys(kept).length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(kept)).length;
