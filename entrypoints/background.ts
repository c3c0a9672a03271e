import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerBackgroundWords } from '@/lib/extension/background-words';
import { clearHelpBadge, redrawHelpBadges, showHelpBadge } from '@/lib/extension/badge';
import { takeCommands } from '@/lib/extension/commands';
import { helpStore, switchSiteOff } from '@/lib/extension/help-settings';
import { bringLookOfMarks } from '@/lib/extension/here';
import { bringEyes, welcomeNewcomers } from '@/lib/extension/install';
import { insurerCardOf, insurerOf, insurerSigns } from '@/lib/extension/insurers';
import { isSiteOff, readManaged, watchManaged } from '@/lib/extension/managed';
import { explainFromMenu, nameMenu } from '@/lib/extension/menu';
import { answer, type Sender, type Whose } from '@/lib/extension/messages';
import { endVisit, seeVisit } from '@/lib/extension/portal-visit';
import { keepProgress, progressIn } from '@/lib/extension/progress';
import { keepReminding } from '@/lib/extension/reminders';
import { canOpenSideFromPage, openChecklist, openSide } from '@/lib/extension/side';
import { keepSites } from '@/lib/extension/sites';
import { langOf, speaking } from '@/lib/extension/speaking';
import {
  closeStorageToPages,
  endMoves,
  household,
  takeBackRegistered,
  takeOverRegistered,
  watchHousehold,
} from '@/lib/extension/storage';
import { isPutAway, putAway } from '@/lib/extension/visits';
import { nameOfMe } from '@/lib/people/me';
import type { State } from '@/lib/people/schema';
import { choosePerson, currentPerson, setLang } from '@/lib/people/store';
import { registered, type Texts } from '@/lib/words/catalogue';
import { wordsPath } from '@/lib/words/groups';
import type { Lang } from '@/lib/words/lang';
import type { Spoken } from '@/lib/words/trigger';

export default defineBackground(() => {
  registerBackgroundWords();
  void closeStorageToPages();
  endMoves();
  keepReminding();
  keepSites();
  takeCommands();
  explainFromMenu();
  bringEyes();
  welcomeNewcomers();
  nameThings();
  answer({
    'offer-help': async ({ loggedIn }, sender) => {
      if (loggedIn !== null) noteVisit(loggedIn).catch(() => undefined);
      if (await isOff(sender.host)) return { spoken: null };
      const spoken = await spokenNow();
      await showHelpBadge(sender.tabId, spoken.lang);
      if (await isPutAway(sender.tabId)) return { spoken: null };
      // Not waited for: with the answer comes what the button is to say.
      inject(['/page-button.js'], sender).catch(() => undefined);
      return { spoken };
    },
    'at-portal': async ({ loggedIn }) => {
      await noteVisit(loggedIn);
      return { noted: true };
    },
    'portal-goes': async () => {
      await endVisit();
      return { noted: true };
    },
    'help-gone': async (_, { tabId }) => {
      await clearHelpBadge(tabId);
      return { gone: true };
    },
    'which-language': () => spokenNow(),
    'bring-words': async ({ lang }, sender) => ({
      brought: await inject([wordsPath(lang, 'help')], sender),
    }),
    'use-language': async ({ lang }, sender) => {
      // What an administrator has set stays.
      if ((await readManaged()).lang) return { used: false };
      const { fault } = await household.attempt((state) => setLang(state, lang));
      return { used: fault === null && (await inject([wordsPath(lang, 'help')], sender)) };
    },
    'whose-checklist': async () => whose((await household.read()).state),
    'choose-person': async ({ person }) =>
      whose((await household.attempt((state) => choosePerson(state, person))).state),
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
      const off = await switchSiteOff(helpStore, host);
      if (off) await clearHelpBadge(tabId);
      return { off };
    },
    'inject-help': async (_, sender) => ({
      injected: await inject(
        ['/page-status.js', wordsPath(await speaking(), 'help'), '/page-help.js'],
        sender,
      ),
    }),
    'open-checklist': async (_, { windowId }) => ({ opened: await openChecklist(windowId) }),
    'open-side': async (_, { windowId }) => ({ opened: await openSide(windowId) }),
    'take-over': async ({ registered, person }) => ({
      fault: await takeOverRegistered(registered, person),
    }),
    'take-back': async ({ person }) => ({ back: await takeBackRegistered(person) }),
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
  watchManaged(() => void again());
}

async function spokenNow(): Promise<Spoken> {
  const lang = await speaking();
  return { lang, words: registered(lang, 'trigger') as Texts };
}

async function noteVisit(loggedIn: boolean): Promise<void> {
  await seeVisit((await household.read()).state, loggedIn ? 'in' : 'out');
}

async function isOff(host: string | null): Promise<boolean> {
  if (host !== null && (await helpStore.read()).off.includes(host)) return true;
  return isSiteOff(await readManaged(), host);
}

/** Nicknames and ids, for the panel alone; of the answers, where the person in front is insured. */
async function whose(state: State): Promise<Whose> {
  const lang = await langOf(state);
  const person = currentPerson(state);
  return {
    lang,
    people: state.people.map(({ id, nickname }) => ({ id, nickname })),
    current: state.current,
    nickname: person?.nickname ?? nameOfMe(lang),
    insurer: await insurerOf(person),
    keepNothing: state.settings.keep === 'session',
  };
}

/** Runs scripts of ours, one after the other, in the page that asked; the browser refuses hosts we have no permission for. */
async function inject(
  files: (`/page-${'status' | 'button' | 'help'}.js` | `/words/${string}`)[],
  { tabId, frameId = 0 }: Sender,
): Promise<boolean> {
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [frameId] };
  if (files.includes('/page-help.js')) await bringLookOfMarks(target);
  await browser.scripting.executeScript({ target, files: files as never });
  return true;
}
