import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isSiteOff, readManaged } from '@/lib/extension/managed';
import { answer, type Sender } from '@/lib/extension/messages';
import { keepReminding } from '@/lib/extension/reminders';
import { closeStorageToPages, household, takeOverRegistered } from '@/lib/extension/storage';
import { isPutAway, putAway } from '@/lib/extension/visits';
import type { State } from '@/lib/people/schema';
import { currentPerson } from '@/lib/people/store';
import { peopleWords } from '@/lib/people/words';
import type { Lang } from '@/lib/words/catalogue';

export default defineBackground(() => {
  void closeStorageToPages();
  keepReminding();
  answer({
    'offer-help': async (_, sender) => {
      if (await isPutAway(sender.tabId)) return { offered: false };
      if (isSiteOff(await readManaged(), sender.host)) return { offered: false };
      return { offered: await inject(['/page-status.js', '/page-button.js'], sender) };
    },
    'which-language': async () => ({ lang: await langOf((await household.read()).state) }),
    'whose-checklist': async () => {
      const { state } = await household.read();
      const lang = await langOf(state);
      return { lang, nickname: currentPerson(state)?.nickname ?? peopleWords(lang)('people.me') };
    },
    'put-away': async (_, { tabId }) => {
      await putAway(tabId);
      return { putAway: true };
    },
    'inject-help': async (_, sender) => ({ injected: await inject(['/page-help.js'], sender) }),
    'take-over': async ({ registered }) => {
      const { fault } = await takeOverRegistered(registered);
      return { fault };
    },
  });
});

/** The language an administrator has set, or else the chosen one. */
async function langOf({ settings }: State): Promise<Lang> {
  return (await readManaged()).lang ?? settings.lang;
}

/** Runs scripts of ours, in this order, in the frame that asked; the browser refuses hosts we have no permission for. */
async function inject(
  files: ('/page-status.js' | '/page-button.js' | '/page-help.js')[],
  { tabId, frameId = 0 }: Sender,
): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files,
  });
  return true;
}
