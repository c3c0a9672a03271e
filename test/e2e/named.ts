import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** Presses the button with just this name. Throws if there is none within five seconds. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  const found = await until(
    page,
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        // Where a line may break stands a space of no width.
        ({ textContent }) => textContent.replaceAll('\u200b', '') === wanted,
      ) ?? null,
    name,
  );
  await (found as ElementHandle<HTMLElement>).evaluate((button) => button.click());
}
