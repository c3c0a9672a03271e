import { addDays, todayInTokyo } from '@/lib/decision/calendar';
import type { Answers } from '@/lib/decision/interview';
import { takeAnswers } from '@/lib/people/answers';
import type { State } from '@/lib/people/schema';
import { addPerson, choosePerson, emptyState } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import { householdWords } from '@/lib/words/household';
import { whoseWords } from '@/lib/words/whose';
import { ordinary } from './checklist-screens';
import type { Screen } from './screens';

export const relatives = {
  mother: 'p-aaaaaaaaaa',
  father: 'p-bbbbbbbbbb',
  aunt: 'p-cccccccccc',
} as const;

const today = todayInTokyo();
const told: [id: string, nickname: string, insurer: string, answers: Answers][] = [
  [
    relatives.mother,
    'はは',
    'kyoukai',
    { ...ordinary, card: 'held', registered: true, ecertExpiredOn: addDays(today, 40) },
  ],
  [relatives.father, 'ちち', 'shuppan', { ...ordinary, card: 'lost', registered: true }],
  [relatives.aunt, '横浜のおばさん', 'toyobo', { card: 'held' }],
];

/** A helper with three relatives at three insurers; the mother is in front. */
export function threeRelatives(lang: Lang = 'ja'): State {
  const state = told.reduce((so, [id, nickname, insurer, answers]) => {
    const added = addPerson(so, { id, nickname, insurer });
    return takeAnswers(added, id, answers, today);
  }, emptyState(lang));
  return choosePerson(state, relatives.mother);
}

/** As many as a ward has. */
export function crowd(n: number, lang: Lang = 'ja'): State {
  const letter = (digit: string) => 'abcdefghij'[Number(digit)];
  return Array.from({ length: n }).reduce<State>((so, _, i) => {
    const [, , insurer, answers] = told[i % told.length] as (typeof told)[number];
    const id = `p-${[...String(i).padStart(10, '0')].map(letter).join('')}`;
    return takeAnswers(
      addPerson(so, { id, nickname: `${i + 1}番目`, insurer }),
      id,
      answers,
      today,
    );
  }, emptyState(lang));
}

/** As the page's text says it: the readings right after their words. */
const drawn = (text: string) => text.replace(/[｜《》]/g, '');

const popupOf = (
  name: string,
  state: (lang: Lang) => State,
  isOverview: boolean,
  likeAnother = false,
): Screen => ({
  name: `household-${name}`,
  likeAnother,
  open: async (harness, options) => {
    const before = (await harness.storage.read()) as { state?: Partial<State> };
    const lang = before.state?.settings?.lang ?? 'ja';
    await harness.storage.write({ state: state(lang) });
    const page = await harness.open('popup.html', options);
    await page.waitForSelector('.whose');
    if (!isOverview) return page;
    const way = await page.waitForSelector(
      `button ::-p-text(${drawn(whoseWords(lang)('whose.all'))})`,
    );
    await way?.evaluate((one) => (one as HTMLElement).click());
    await page.waitForSelector(`h1 ::-p-text(${drawn(householdWords(lang)('overview.title'))})`);
    return page;
  },
});

/** Several people: whose checklist it is, and everybody at a glance. */
export const householdScreens: Screen[] = [
  popupOf('switch', threeRelatives, false),
  popupOf('list', (lang) => crowd(7, lang), false, true),
  popupOf('overview', threeRelatives, true),
];
