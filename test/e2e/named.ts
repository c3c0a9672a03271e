import type { ElementHandle, Page } from 'puppeteer-core';

/** Presses the button with just this name. Throws if there is none within five seconds. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        // Where a line may break stands a space of no width.
        ({ textContent }) => textContent.replaceAll('\u200b', '') === wanted,
      ) ?? null,
    { timeout: 5000 },
    name,
  );
  await (found as ElementHandle<HTMLElement>).evaluate((button) => button.click());
}
