import { browser } from 'wxt/browser';
import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import { type Due, dueReminders, isReminding, markTold, untold } from '@/lib/people/reminders';
import { sayNotification } from '@/lib/people/say-reminder';
import { plainDueWords } from '@/lib/words/due';
import type { Lang } from '@/lib/words/lang';
import { toolbarWords } from '@/lib/words/toolbar';
import { colourBadge, redrawHelpBadges } from './badge';
import { isHousehold, type Keeper } from './keeper';
import { mayNotify, notify, openFromNotifications, stopNotifying } from './notifications';
import { hasLeftPortal, visitKey } from './portal-visit';
import { langOf } from './speaking';
import { household } from './storage';

/** The one alarm; it is there only while somebody wants to be reminded. */
const alarmName = 'reminders';
const daily = 24 * 60;

interface Surroundings {
  household: Pick<Keeper, 'read' | 'update'>;
  now(): Date;
}

/**
 * Sets alarm, badge and notifications right for this moment. Everything follows from the stored
 * days, so it does not matter how often, or after what, it is called.
 */
export async function remind({ household, now }: Surroundings): Promise<void> {
  const { state, fault } = await household.read();
  // What cannot be read says nothing about what people want.
  if (fault) return;
  const today = todayInTokyo(now());
  const on = isReminding(state);
  await setAlarm(on, now());
  const due = on ? dueReminders(state.people, today).length : 0;
  await showBadge(due, await hasLeftPortal(), await langOf(state));
  if (on && state.people.some(({ reminders }) => reminders && reminders.notify !== 'no')) {
    if (untold(state, today).length > 0 && (await mayNotify())) await tell(household, today);
  } else await stopNotifying();
}

async function tell(household: Surroundings['household'], today: string): Promise<void> {
  let told: Due[] = [];
  const { state } = await household.update((newest) => {
    told = isReminding(newest) ? untold(newest, today) : [];
    return markTold(newest, told);
  });
  if (told.length > 0) await notify(sayNotification(state, told, today, await langOf(state)));
}

/** At nine in the morning, in Japan. Set anew whenever it is not where it should be. */
async function setAlarm(on: boolean, now: Date): Promise<void> {
  if (!on) {
    await browser.alarms.clear(alarmName);
    return;
  }
  const when = nextMorning(now);
  const set = await browser.alarms.get(alarmName);
  if (set?.scheduledTime === when) return;
  await browser.alarms.create(alarmName, { when, periodInMinutes: daily });
}

/** The next nine o'clock in Tokyo, in milliseconds since 1970. */
export function nextMorning(now: Date): number {
  const nineOn = (day: string) => Date.parse(`${day}T09:00:00+09:00`);
  const today = todayInTokyo(now);
  const morning = nineOn(today);
  return morning > now.getTime() ? morning : nineOn(addDays(today, 1));
}

async function showBadge(n: number, isLoggedIn: boolean, lang: Lang): Promise<void> {
  const { action } = browser;
  const usual = browser.runtime.getManifest().action?.default_title ?? '';
  const title = n > 0 ? plainDueWords(lang)('badge.title', { n }) : usual;
  await action.setTitle({ title: isLoggedIn ? toolbarWords(lang)('logOut', { title }) : title });
  await action.setBadgeText({ text: `${n > 0 ? n : ''}${isLoggedIn ? '!' : ''}` });
  await colourBadge();
  await redrawHelpBadges(lang);
}

/** An administrator may have set another language. */
const isOurs = (changes: Record<string, unknown>, where: string) =>
  isHousehold(changes) || Object.hasOwn(changes, visitKey) || where === 'managed';

/** To be called whenever the background starts, before anything is awaited. */
export function keepReminding(): void {
  const now = () => new Date();
  let last: Promise<void> = Promise.resolve();
  const again = () => {
    last = last.then(() => remind({ household, now })).catch(() => undefined);
  };
  // The first two only have to wake the background: each start of it looks by itself.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => name === alarmName && again());
  browser.storage.onChanged.addListener((changes, where) => isOurs(changes, where) && again());
  openFromNotifications();
  again();
}
