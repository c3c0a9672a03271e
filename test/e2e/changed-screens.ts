import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import { builtIn } from '@/lib/insurers/built-in';
import type { Pack } from '@/lib/insurers/format';
import { takeAnswers } from '@/lib/people/answers';
import type { State } from '@/lib/people/schema';
import { addPerson, choosePerson } from '@/lib/people/store';
import { type ToldBook, toldTo } from '@/lib/people/told';
import type { Lang } from '@/lib/words/catalogue';
import { ordinary, stateOf } from './checklist-screens';
import type { Screen } from './screens';

export const mother = 'p-bbbbbbbbbb';
export const working = { ...ordinary, card: 'held', registered: true, ecert: 'valid' } as const;

/** Two people, as if a version before had told both of them something else. */
export function twoToldOtherwise(lang: Lang = 'ja'): { state: State; told: ToldBook } {
  const today = todayInTokyo();
  const own = stateOf('kyoukai', working, lang);
  const both = addPerson(own, { id: mother, nickname: '母', insurer: 'kyoukai' });
  const state = choosePerson(takeAnswers(both, mother, working, today), own.current as string);
  const before = { hold: 'certificate', bring: ['certificate', 'mynaCard+notice'] };
  const people = state.people.map((person) => {
    const now = toldTo(person, builtIn.get('kyoukai') as Pack, addDays(today, -9));
    return [person.id, { ...now, ...before }] as const;
  });
  return { state, told: { version: 1, people: Object.fromEntries(people) } };
}

/** The note above the answer, of the one in front and of another. */
export const changedScreens: Screen[] = [
  {
    name: 'popup-changed',
    likeAnother: true,
    open: async (harness, options) => {
      const before = (await harness.storage.read()) as { state?: Partial<State> };
      await harness.storage.write({ ...twoToldOtherwise(before.state?.settings?.lang) });
      const page = await harness.open('popup.html', options);
      await page.waitForSelector('.reminder + .reminder');
      return page;
    },
  },
];
