import type { Page } from 'puppeteer-core';
import { changedScreens } from './changed-screens';
import { checklistScreens, sheetScreens } from './checklist-screens';
import type { Harness, OpenOptions } from './harness';
import { householdScreens } from './household-screens';
import { optionsScreens } from './options-screens';
import { practiceScreens } from './practice-screens';
import { reminderScreens } from './reminder-screens';
import { stageScreens } from './stage-screens';
import { welcomeScreens } from './welcome-screens';

export interface Screen {
  /** Part of the picture's file name. */
  name: string;
  /** Opens the screen and waits until there is something to look at. */
  open(harness: Harness, options: OpenOptions): Promise<Page>;
  /** Made of the same parts as another screen, which is looked at in every look. */
  likeAnother?: boolean;
  /** Leads there from any other screen that has one, without opening the page anew. */
  move?(page: Page): Promise<void>;
}

const pageOf = (name: string): Screen => ({
  name,
  open: async (harness, options) => {
    const page = await harness.open(`${name}.html`, options);
    await page.waitForSelector('h1');
    return page;
  },
});

/** Every screen a person can see. Each is photographed, and each has to pass axe. */
export const screens: Screen[] = [
  pageOf('popup'),
  pageOf('practice'),
  ...practiceScreens,
  ...checklistScreens,
  ...reminderScreens,
  ...changedScreens,
  ...householdScreens,
  ...sheetScreens,
  ...optionsScreens,
  ...stageScreens,
  ...welcomeScreens,
];

/** @throws if there is no screen of one of the names. */
export const screensNamed = (...names: readonly string[]): Screen[] =>
  names.map((name) => {
    const found = screens.find((one) => one.name === name);
    if (!found) throw new Error(`no screen ${name}`);
    return found;
  });
