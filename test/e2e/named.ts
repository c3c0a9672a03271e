import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Presses a button by its whole name, put together as a screen reader does: whose it is, and what it
 * does. Throws if there is none within five seconds.
 */
export async function pressNamed(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const buttons = document.querySelectorAll<HTMLElement>('button[aria-labelledby]');
      const named = [...buttons].find((button) => {
        const ids = button.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const parts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
        // Where a line may break stands a space of no width.
        return parts.join(' ').replaceAll('\u200b', '') === wanted;
      });
      return named ?? null;
    },
    { timeout: 5000 },
    name,
  );
  await (found as ElementHandle<HTMLElement>).evaluate((button) => button.click());
}
