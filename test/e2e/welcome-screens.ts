import type { Page } from 'puppeteer-core';
import type { Screen } from './screens';
import { until } from './until';

/** Presses the button that leads on, once the heading of the next screen has the focus. */
export async function goOn(page: Page, selector: string): Promise<void> {
  const before = await page.$eval('h1', (h1) => h1.textContent);
  await page.$eval(selector, (button) => (button as HTMLElement).click());
  await until(
    page,
    (old) => {
      const h1 = document.querySelector('h1');
      return h1 && h1.textContent !== old && document.activeElement === h1;
    },
    before,
  );
}

const next = '.actions .primary';
const welcomeAt = (name: string, ways: readonly string[], likeAnother = false): Screen => ({
  name,
  likeAnother,
  open: async (harness, options) => {
    const page = await harness.open('welcome.html', options);
    await page.waitForSelector('h1');
    for (const way of ways) await goOn(page, way);
    return page;
  },
});

export const welcomeScreens: Screen[] = [
  welcomeAt('welcome-does', []),
  welcomeAt('welcome-never', [next], true),
  welcomeAt('welcome-insurer', [next, next], true),
  welcomeAt('welcome-ready', [next, next, '.insurers button']),
];
