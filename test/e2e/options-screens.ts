import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { State } from '@/lib/people/schema';
import { addPerson, emptyState } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import type { Screen } from './screens';

/** Gives a file of this machine to the n-th place on the page that takes one. */
export async function chooseFile(page: Page, file: string, nth: number): Promise<void> {
  const inputs = await page.$$('input[type=file]');
  await (inputs[nth] as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const ids = ['p-aaaaaaaaaa', 'p-bbbbbbbbbb', 'p-cccccccccc'] as const;
const household = (lang: Lang): State =>
  (['わたし', '横浜のお義母さん', '<b>父</b>'] as const).reduce(
    (state, nickname, i) =>
      addPerson(state, {
        id: ids[i] as string,
        nickname,
        insurer: [null, 'shuppan', 'gone-kenpo'][i] ?? null,
      }),
    emptyState(lang),
  );

/** The language is the one kept before, if any. */
const optionsWith = (name: string, act: (page: Page) => Promise<unknown>): Screen => ({
  name: `options-${name}`,
  open: async (harness, options) => {
    const { state } = (await harness.storage.read()) as { state?: Partial<State> };
    await harness.storage.write({ state: household(state?.settings?.lang ?? 'ja') });
    const page = await harness.open('options.html', options);
    await page.waitForSelector('h1');
    await act(page);
    return page;
  },
});

const fixture = (path: string) => join(import.meta.dirname, '../..', path);
const insurers = 'assets/insurers';

/** The options page, with what comes of choosing a file. */
export const optionsScreens: Screen[] = [
  optionsWith('page', async () => undefined),
  optionsWith('preview', async (page) => {
    await chooseFile(page, fixture(`${insurers}/shuppan.json`), 0);
    await page.waitForSelector('.changes');
    await page.$$eval('.arrived details', (all) => {
      for (const one of all) one.open = true;
    });
  }),
  optionsWith('sample', async (page) => {
    await chooseFile(page, fixture(`${insurers}/samples/sample-elderly.json`), 0);
    await page.waitForSelector('.arrived .button.primary');
    await page.$$eval('.arrived details', (all) => {
      for (const one of all) one.open = true;
    });
  }),
  optionsWith('faults', async (page) => {
    await chooseFile(page, fixture('package.json'), 0);
    await page.waitForSelector('.arrived .faults');
  }),
  optionsWith('renaming', async (page) => {
    await page.$$eval('.person ~ .buttons button:nth-child(3)', (all) =>
      (all[1] as HTMLElement).click(),
    );
    await page.waitForSelector('.card .nickname');
  }),
];
