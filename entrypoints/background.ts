import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { clearHelpBadge, redrawHelpBadges, showHelpBadge } from '@/lib/extension/badge';
import { takeCommands } from '@/lib/extension/commands';
import { helpStore } from '@/lib/extension/help-settings';
import { bringEyes } from '@/lib/extension/install';
import { insurerCardOf, insurerOf, insurerSigns } from '@/lib/extension/insurers';
import { isSiteOff, readManaged } from '@/lib/extension/managed';
import { explainFromMenu, nameMenu } from '@/lib/extension/menu';
import { answer, type Sender } from '@/lib/extension/messages';
import { keepProgress, progressIn } from '@/lib/extension/progress';
import { keepReminding } from '@/lib/extension/reminders';
import { canOpenSideFromPage, openChecklist, openSide } from '@/lib/extension/side';
import { keepSites } from '@/lib/extension/sites';
import {
  closeStorageToPages,
  household,
  takeOverRegistered,
  watchHousehold,
} from '@/lib/extension/storage';
import { isPutAway, putAway } from '@/lib/extension/visits';
import { isPortalHost } from '@/lib/pages/sites';
import { setSiteOff } from '@/lib/people/help';
import type { State } from '@/lib/people/schema';
import { currentPerson } from '@/lib/people/store';
import { peopleWords } from '@/lib/people/words';
import type { Lang } from '@/lib/words/catalogue';

export default defineBackground(() => {
  void closeStorageToPages();
  keepReminding();
  keepSites();
  takeCommands();
  explainFromMenu();
  bringEyes();
  nameThings();
  answer({
    'offer-help': async (_, sender) => {
      if (await isOff(sender.host)) return { offered: false };
      await showHelpBadge(sender.tabId, await speaking());
      if (await isPutAway(sender.tabId)) return { offered: false };
      return { offered: await inject(['/page-status.js', '/page-button.js'], sender) };
    },
    'help-gone': async (_, { tabId }) => {
      await clearHelpBadge(tabId);
      return { gone: true };
    },
    'which-language': async () => ({ lang: await speaking() }),
    'whose-checklist': async () => {
      const { state } = await household.read();
      const lang = await langOf(state);
      const person = currentPerson(state);
      const nickname = person?.nickname ?? peopleWords(lang)('people.me');
      return { lang, nickname, insurer: await insurerOf(person) };
    },
    'which-manner': async () => {
      const { wide, narrow, marks } = await helpStore.read();
      return { wide, narrow, marks, canOpenSide: canOpenSideFromPage() };
    },
    'keep-manner': async ({ manner }) => ({
      kept: await helpStore.change((settings) => ({ ...settings, ...manner })),
    }),
    'which-insurers': async () => ({ insurers: await insurerSigns() }),
    'which-insurer': async ({ id }) => ({ card: await insurerCardOf(id) }),
    'which-progress': async (_, { tabId }) => ({ progress: await progressIn(tabId) }),
    'keep-progress': async ({ progress }, { tabId }) => {
      await keepProgress(tabId, progress);
      return { kept: true };
    },
    'put-away': async (_, { tabId }) => {
      await putAway(tabId);
      return { putAway: true };
    },
    'site-off': async (_, { host, tabId }) => {
      if (host === null) return { off: false };
      const off = await helpStore.change((settings) => setSiteOff(settings, host, true));
      if (off) await clearHelpBadge(tabId);
      return { off };
    },
    'inject-help': async (_, sender) => ({ injected: await inject(['/page-help.js'], sender) }),
    'open-checklist': async (_, { windowId }) => ({ opened: await openChecklist(windowId) }),
    'open-side': async (_, { windowId }) => ({ opened: await openSide(windowId) }),
    'take-over': async ({ registered }) => {
      const { fault } = await takeOverRegistered(registered);
      return { fault };
    },
  });
});

/** What stands on the browser's own things, in the language of the moment. */
function nameThings(): void {
  let named: Lang | null = null;
  const again = async () => {
    const lang = await speaking();
    if (lang === named) return;
    named = lang;
    nameMenu(lang);
    await redrawHelpBadges(lang);
  };
  browser.runtime.onInstalled.addListener(() => void again());
  browser.runtime.onStartup.addListener(() => void again());
  watchHousehold(() => void again());
}

async function isOff(host: string | null): Promise<boolean> {
  if (host !== null && (await helpStore.read()).off.includes(host)) return true;
  return isSiteOff(await readManaged(), host);
}

const speaking = async (): Promise<Lang> => langOf((await household.read()).state);

/** The language an administrator has set, or else the chosen one. */
async function langOf({ settings }: State): Promise<Lang> {
  return (await readManaged()).lang ?? settings.lang;
}

/** Runs scripts of ours, one after the other, in the page that asked; the browser refuses hosts we have no permission for. */
async function inject(
  files: ('/page-status.js' | '/page-button.js' | '/page-help.js')[],
  { tabId, frameId = 0, host }: Sender,
): Promise<boolean> {
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [frameId] };
  // The look of the marks, which a page's own policy could forbid us to bring ourselves. Pages of the
  // portal have it from the beginning.
  if (files.includes('/page-help.js') && !isPortalHost(host))
    await browser.scripting.insertCSS({ target, files: ['/term-marks.css'] });
  await browser.scripting.executeScript({ target, files });
  return true;
}
