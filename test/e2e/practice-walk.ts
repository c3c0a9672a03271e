import type { Page } from 'puppeteer-core';

const pressables = '.screen a, .screen button, .places a, .practice-rest summary';

/** Presses what says so on the practice page, with the mouse; `pin` types the sample PIN first. */
export async function press(page: Page, what: string): Promise<void> {
  if (what === 'pin') {
    await page.locator('.pin input').setTimeout(5_000).fill('0000');
    return press(page, '次へ');
  }
  const handle = await page.waitForFunction(
    (selector, wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const says = (one: HTMLElement) => one.textContent?.replace(/\s+/g, '') ?? '';
      const key = wanted.replace(/\s+/g, '');
      return (
        all.find((one) => says(one) === key) ??
        all.find((one) => one.querySelector('strong')?.textContent === key) ??
        all.find((one) => says(one).startsWith(key)) ??
        null
      );
    },
    { timeout: 5_000 },
    pressables,
    what,
  );
  const element = handle.asElement() as Awaited<ReturnType<Page['$']>>;
  await element?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await element?.click();
}

/** What has the focus: after every change of the screen, its heading. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');
