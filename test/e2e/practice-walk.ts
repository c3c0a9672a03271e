import type { Page } from 'puppeteer-core';
import { guides } from '@/lib/guides';
import type { GuideId, Step } from '@/lib/guides/guide';
import type { State } from '@/lib/people/schema';
import { portalWords } from '@/lib/words/portal';
import type { Harness } from './harness';
import { clickInShadow, inShadow, waitInShadow } from './shadow';
import { until } from './until';

const t = portalWords('ja');

const pressables = '.screen a, .screen button, .places a, .practice-rest summary';

/** Presses what says so on the practice page, with the mouse; `pin` types the sample PIN first. */
export async function press(page: Page, what: string): Promise<void> {
  if (what === 'pin') {
    await page.locator('.pin input').fill('0000');
    return press(page, '次へ');
  }
  const handle = await until(
    page,
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

const allSteps = (guide: GuideId): readonly Step[] =>
  guides[guide].steps.flatMap((step) => ('steps' in step ? step.steps : [step]));

/** Whether a step is done on a screen. */
export const placeOf = (guide: GuideId, step: string): boolean =>
  allSteps(guide).some(({ id, place }) => id === step && place !== undefined);

/** Opens the help beside the practice screen and chooses a guide, and one of its ways. */
export async function beginGuide(
  harness: Harness,
  page: Page,
  guide: GuideId,
  way?: string,
): Promise<void> {
  const { state } = (await harness.storage.read()) as { state?: State };
  const t = portalWords(state?.settings.lang ?? 'ja');
  await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
  await clickInShadow(harness, page, '.open');
  await clickNamed(harness, page, '.guide-button', t(guides[guide].title));
  const chosen = guides[guide].steps.find(({ id }) => id === way);
  if (chosen) await clickNamed(harness, page, '.way', t(chosen.say));
}

/** Clicks with the mouse on what says so in our element. */
export async function clickNamed(
  harness: Harness,
  page: Page,
  selector: string,
  name: string,
): Promise<void> {
  await waitInShadow(
    harness,
    page,
    (root, wanted, says) => {
      const all = [...root.querySelectorAll(wanted)];
      const found = all.find((one) => one.textContent?.startsWith(says));
      found?.setAttribute('data-test-named', '');
      return found !== undefined;
    },
    selector,
    // As the text of the page has it: kanji, then their reading.
    name.replace(/[《》]/g, ''),
  );
  await clickInShadow(harness, page, '[data-test-named]');
  await inShadow(harness, page, (root) =>
    root.querySelector('[data-test-named]')?.removeAttribute('data-test-named'),
  );
}

/** The guide shows this step. */
export async function standsAt(
  harness: Harness,
  page: Page,
  step: number,
  of: number,
): Promise<void> {
  const wanted = t('walk.progress', { step, of });
  await waitInShadow(
    harness,
    page,
    (root, says) => root.querySelector('.walk-progress')?.textContent === says,
    wanted,
  );
}

/** The guide has drawn its ring on the page, and says so. */
export const isRinged = (harness: Harness, page: Page): Promise<boolean> =>
  waitInShadow(harness, page, (root) => root.querySelector('.walk-place.found') !== null);

/** A guide may begin where the page is; the walk begins at the beginning. */
export async function backToStart(harness: Harness, page: Page, of: number): Promise<void> {
  for (let turn = 0; turn < of; turn += 1) {
    const count = await waitInShadow(
      harness,
      page,
      (root) => root.querySelector('.walk-progress')?.textContent,
    );
    if (count === t('walk.progress', { step: 1, of })) return;
    await clickNamed(harness, page, '.walk-buttons .button', t('walk.back'));
  }
}

/**
 * Presses the guide's button for the next step, unless it moves on with the page by itself; that it
 * may do within 700 ms after something on the page was pressed.
 */
export async function goOn(
  harness: Harness,
  page: Page,
  from: number,
  wasPressed: boolean,
): Promise<void> {
  const here = t('walk.progress', { step: from, of: 0 }).replace('0', '');
  const hasMovedOn = async () => {
    const read = (root: ShadowRoot) => root.querySelector('.walk-progress')?.textContent ?? '';
    return !((await inShadow(harness, page, read)) ?? '').startsWith(here);
  };
  for (const end = Date.now() + (wasPressed ? 700 : 0); Date.now() < end; ) {
    if (await hasMovedOn()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!(await hasMovedOn())) await clickInShadow(harness, page, '.walk-buttons .primary');
}
