import type { Answers } from '@/lib/decision/interview';
import type { Screen } from './screens';

/** A state as it is kept, with one person who has told this much. */
export function stateOf(insurer: string | null, answers: Answers, lang = 'ja') {
  const told = Object.entries(answers);
  const person = {
    id: 'p-abcdefghij',
    nickname: 'わたし',
    insurer,
    facts: Object.fromEntries(told.filter(([, answer]) => answer !== null)),
    unknown: told.filter(([, answer]) => answer === null).map(([fact]) => fact),
    toldOn: {},
  };
  const settings = { lang, keep: 'local' };
  return { version: 1, people: [person], current: person.id, settings };
}

/** What every circumstance and paper is for most people. */
export const ordinary: Answers = {
  notice: 'held',
  certificate: 'none',
  oldCard: 'held',
  elderlyCard: 'none',
  leftOn: null,
  joining: false,
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

const popupWith = (name: string, state: unknown): Screen => ({
  name: `popup-${name}`,
  open: async (harness, options) => {
    await harness.storage.write({ state });
    const page = await harness.open('popup.html', options);
    await page.waitForSelector('h1');
    // Everything that can be unfolded is looked at unfolded.
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    return page;
  },
});

/** The checklist at its stations, each reached by what was told before. */
export const checklistScreens: Screen[] = [
  popupWith('question', stateOf('shuppan', {})),
  popupWith('reasons', stateOf('shuppan', { card: 'held', registered: true, ecert: 'void' })),
  popupWith('date', stateOf('kyoukai', { card: 'none', registered: false })),
  popupWith('papers', stateOf('kyoukai', working)),
  popupWith(
    'circumstances',
    stateOf('kyoukai', {
      ...working,
      notice: 'held',
      certificate: 'none',
      oldCard: 'held',
      elderlyCard: 'none',
    }),
  ),
  popupWith('notice', stateOf('kyoukai', { ...working, ...ordinary, visit: 'no-reader', age: 72 })),
  popupWith('both', stateOf('shuppan', { card: 'lost', registered: true, ...ordinary })),
  popupWith(
    'open',
    stateOf('toyobo', {
      card: null,
      registered: null,
      ecert: null,
      enrolledOn: null,
      myNumberSubmitted: null,
      ...ordinary,
    }),
  ),
  popupWith('english', stateOf('kyoukai', { ...working, ...ordinary }, 'en')),
  popupWith('recovery', { version: 1, people: 'broken by hand' }),
];
