import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import type { Answers } from '@/lib/decision/interview';
import type { Reminders } from '@/lib/people/reminder-shape';
import { setReminding } from '@/lib/people/reminders';
import type { State } from '@/lib/people/schema';
import type { Lang } from '@/lib/words/catalogue';
import { ordinary, stateOf } from './checklist-screens';
import type { Screen } from './screens';

/** Somebody who has told this much and, unless said otherwise, wants to be reminded. */
export function reminded(
  answers: Answers,
  { wanted = true, ...kept }: Partial<Reminders> & { wanted?: boolean } = {},
  lang: Lang = 'ja',
): State {
  const state = stateOf('kyoukai', { ...ordinary, ...answers }, lang);
  const [person] = state.people;
  if (!person || !wanted) return state;
  const asking = setReminding(state, person.id, true);
  const people = asking.people.map((one) => ({
    ...one,
    reminders: one.reminders && { ...one.reminders, ...kept },
  }));
  return { ...asking, people };
}

/** The note at the top, and everything that can be asked for. */
export const reminderScreens: Screen[] = [
  {
    name: 'popup-reminder',
    open: async (harness, options) => {
      const before = (await harness.storage.read()) as { state?: Partial<State> };
      const ecertExpiredOn = addDays(todayInTokyo(), 20);
      const answers: Answers = { card: 'held', registered: true, ecertExpiredOn };
      const state = reminded(answers, {}, before.state?.settings?.lang ?? 'ja');
      await harness.storage.write({ state });
      const page = await harness.open('popup.html', options);
      await page.waitForSelector('.reminder');
      await page.waitForSelector('.reminder-dates');
      await page.$$eval('details:has(.reminder-dates)', ([one]) => {
        if (one) one.open = true;
        one?.querySelector('button')?.click();
      });
      return page;
    },
  },
  {
    name: 'popup-left-portal',
    likeAnother: true,
    open: async (harness, options) => {
      await harness.storage.write({ portalVisit: 'left' }, 'session');
      const page = await harness.open('popup.html', options);
      await page.waitForSelector('.reminder');
      return page;
    },
  },
];
