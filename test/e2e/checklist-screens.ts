import { todayInTokyo } from '@/lib/decision/calendar';
import type { Answers } from '@/lib/decision/interview';
import { takeAnswers } from '@/lib/people/answers';
import type { State } from '@/lib/people/schema';
import { addPerson, emptyState } from '@/lib/people/store';
import type { Lang } from '@/lib/words/catalogue';
import type { Screen } from './screens';

/** A state as it is kept, with one person who has told this much. */
export function stateOf(insurer: string | null, answers: Answers, lang: Lang = 'ja'): State {
  const id = 'p-abcdefghij';
  const state = addPerson(emptyState(lang), { id, nickname: 'わたし', insurer });
  return takeAnswers(state, id, answers, todayInTokyo());
}

/** What every circumstance and paper is for most people. */
export const ordinary: Answers = {
  notice: 'held',
  certificate: 'none',
  oldCard: 'held',
  elderlyCard: 'none',
  leftOn: null,
  joining: false,
  ticked: false,
  myNumberSubmitted: true,
  dataRegistered: true,
  appliedForCertificate: false,
  cardInCustody: false,
  pinless: false,
  registrationCancelledOn: null,
  needsAssistance: false,
  abroad: false,
  nameChanged: false,
  ratioChanged: false,
  portalUsable: true,
  justInCase: false,
  readerShows: null,
};
const working: Answers = { card: 'held', registered: true, ecert: 'valid' };

/** The language is the one kept before, if any. */
const popupWith = (name: string, state: (lang: Lang) => unknown): Screen => ({
  name: `popup-${name}`,
  open: async (harness, options) => {
    const before = (await harness.storage.read()) as { state?: Partial<State> };
    await harness.storage.write({ state: state(before.state?.settings?.lang ?? 'ja') });
    const page = await harness.open('popup.html', options);
    await page.waitForSelector('h1');
    // Everything that can be unfolded is looked at unfolded.
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    return page;
  },
});

const at = (name: string, insurer: string, answers: Answers) =>
  popupWith(name, (lang) => stateOf(insurer, answers, lang));

/** The sheet of somebody whose answer has everything on it. */
const sheet = (
  name: string,
  insurer: string,
  answers: Answers,
  nickname: string,
  everything = false,
): Screen => ({
  name: `sheet-${name}`,
  open: async (harness, options) => {
    const before = (await harness.storage.read()) as { state?: Partial<State> };
    const state = stateOf(insurer, answers, before.state?.settings?.lang ?? 'ja');
    const people = state.people.map((person) => ({ ...person, nickname }));
    await harness.storage.write({ state: { ...state, people } });
    const page = await harness.open('print.html', options);
    await page.waitForSelector('.sheet');
    if (everything) {
      await page.$$eval('.option input:not(:checked)', (all) => {
        for (const one of all) (one as HTMLElement).click();
      });
      await page.waitForSelector('.qr');
    }
    return page;
  },
});
const renewing: Answers = { ...working, ...ordinary, ecertExpiredOn: '2027-01-10', age: 72 };

export const sheetScreens: Screen[] = [
  sheet('notice', 'kyoukai', { ...renewing, visit: 'no-reader' }, '母'),
  sheet('both', 'shuppan', { card: 'lost', registered: true, ...ordinary }, 'わたし'),
  sheet('everything', 'kyoukai', { card: 'lost', registered: true, ...ordinary }, 'わたし', true),
];

/** The checklist at its stations, each reached by what was told before. */
export const checklistScreens: Screen[] = [
  at('question', 'shuppan', {}),
  at('reasons', 'shuppan', { card: 'held', registered: true, ecert: 'void' }),
  at('date', 'kyoukai', { card: 'none', registered: false }),
  at('papers', 'kyoukai', working),
  at('circumstances', 'kyoukai', {
    ...working,
    notice: 'held',
    certificate: 'none',
    oldCard: 'held',
    elderlyCard: 'none',
  }),
  at('notice', 'kyoukai', { ...working, ...ordinary, visit: 'no-reader', age: 72 }),
  at('both', 'shuppan', { card: 'lost', registered: true, ...ordinary }),
  at('open', 'toyobo', {
    card: null,
    registered: null,
    ecert: null,
    enrolledOn: null,
    ...ordinary,
  }),
  popupWith('recovery', () => ({ version: 1, people: 'broken by hand' })),
];
