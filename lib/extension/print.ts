import { browser } from 'wxt/browser';

/** Opens the sheet of one person in a tab; the address holds no more than the id drawn by lot. */
export async function openSheet(personId: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/print.html')}#${personId}` });
  if (!(await browser.tabs.getCurrent().catch(() => undefined))) window.close();
}
