import { browser } from 'wxt/browser';

/** System notifications: a permission that nobody has to give, asked for only by a click. */
const permission = { permissions: ['notifications' as const] };
const id = 'reminders';

export const mayNotify = () => browser.permissions.contains(permission).catch(() => false);

/** To be called in the click itself, before anything is awaited: the browser insists on it. */
export const askToNotify = () => browser.permissions.request(permission).catch(() => false);

/** Gives the permission back. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(permission).catch(() => false);
}

/** Shows a notification, in place of the one before. */
export async function notify(message: string): Promise<void> {
  const { name } = browser.runtime.getManifest();
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications?.create(id, { type: 'basic', iconUrl, title: name, message });
}

/** A click on a notification opens the checklist. To be called when the background starts. */
export function openFromNotifications(): void {
  listenToClicks();
  // Without the permission there is nothing to listen to; it may be given while the background lives.
  browser.permissions.onAdded.addListener(listenToClicks);
}

/** Called again it changes nothing: browsers know a listener they already have. */
function listenToClicks(): void {
  browser.notifications?.onClicked.addListener(openChecklist);
}

function openChecklist(clicked: string): void {
  if (clicked !== id) return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
}
