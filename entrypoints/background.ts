import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer, type Sender } from '@/lib/extension/messages';
import { closeStorageToPages, household, takeOverRegistered } from '@/lib/extension/storage';
import { isPutAway, putAway } from '@/lib/extension/visits';
import { currentPerson } from '@/lib/people/store';
import { peopleWords } from '@/lib/people/words';

export default defineBackground(() => {
  void closeStorageToPages();
  answer({
    'offer-help': async (_, sender) => {
      if (await isPutAway(sender.tabId)) return { offered: false };
      return { offered: await inject('/page-button.js', sender) };
    },
    'which-language': async () => ({ lang: (await household.read()).state.settings.lang }),
    'whose-checklist': async () => {
      const { state } = await household.read();
      const { lang } = state.settings;
      return { lang, nickname: currentPerson(state)?.nickname ?? peopleWords(lang)('people.me') };
    },
    'put-away': async (_, { tabId }) => {
      await putAway(tabId);
      return { putAway: true };
    },
    'inject-help': async (_, sender) => ({ injected: await inject('/page-help.js', sender) }),
    'take-over': async ({ registered }) => {
      const { fault } = await takeOverRegistered(registered);
      return { fault };
    },
  });
});

/** Runs one of our scripts in the frame that asked; the browser refuses hosts we have no permission for. */
async function inject(
  file: '/page-button.js' | '/page-help.js',
  { tabId, frameId = 0 }: Sender,
): Promise<boolean> {
  if (tabId === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
  });
  return true;
}
