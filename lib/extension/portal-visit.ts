import { browser } from 'wxt/browser';
import { portalOrigin } from '@/lib/pages/sites';
import type { State } from '@/lib/people/schema';

/**
 * Whether somebody was logged in to the portal and has gone from it without being seen to log out:
 * there the next person would see everything. One word in the memory of the browser, nothing about
 * pages; gone when the browser is closed. Where one person keeps a browser for themselves, nothing
 * is noted and nothing said.
 */
export const visitKey = 'portalVisit';
type Visit = 'in' | 'left';

/** How long the next page of the portal may take to show itself in its tab (ms). */
const aWhile = 3_000;

async function visit(): Promise<Visit | null> {
  const { [visitKey]: found } = await browser.storage.session.get(visitKey);
  return found === 'in' || found === 'left' ? found : null;
}

async function note(next: Visit | null): Promise<void> {
  if ((await visit()) === next) return;
  if (next) await browser.storage.session.set({ [visitKey]: next });
  else await browser.storage.session.remove(visitKey);
}

/** A page of the portal was recognised; `in` = it is one that only somebody logged in sees. */
export const seeVisit = (state: State, seen: 'in' | 'out'): Promise<void> =>
  note(seen === 'in' && concernsOthers(state) ? 'in' : null);

/** A page of the portal is going: another of its pages may come in its place. */
export async function endVisit(): Promise<void> {
  if ((await visit()) !== 'in') return;
  await new Promise((resolve) => setTimeout(resolve, aWhile));
  // Tabs elsewhere do not show their address to us, nor do they need to.
  const stay = await browser.tabs.query({ url: `${portalOrigin}/*` });
  if (stay.length === 0 && (await visit()) === 'in') await note('left');
}

/** Never rejects: what cannot be read is as if nobody had been there. */
export const hasLeftPortal = (): Promise<boolean> =>
  visit().then(
    (found) => found === 'left',
    () => false,
  );

/** Somebody says that they are logged out. */
export const forgetVisit = (): Promise<void> => note(null);

const concernsOthers = ({ people, settings }: State) =>
  people.length > 1 || settings.keep === 'session';
