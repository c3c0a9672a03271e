import { hashOf, type Screen as PracticeScreen, type View } from '@/components/practice/situations';
import type { GuideId } from '@/lib/guides/guide';
import { beginGuide } from './practice-walk';
import type { Screen } from './screens';
import { clickInShadow, waitInShadow } from './shadow';

const portal: PracticeScreen[] = [
  'home',
  'pdf',
  'apply',
  'applied',
  'messages',
  'legacy',
  'logged-out',
];
const clinic: PracticeScreen[] = [
  'reader-card',
  'reader-method',
  'reader-face',
  'reader-pin',
  'reader-consent',
  'reader-done',
  'clinic-end',
];
const counters: PracticeScreen[] = ['atm', 'atm-pin', 'atm-done', 'desk', 'desk-done'];

/** Every practice screen, each where it says most. */
const views: View[] = [
  ...(['top', 'login', 'login-code', 'login-reader', 'pin'] as const).map(
    (screen): View => ({ situation: 'logged-out', screen }),
  ),
  { situation: 'for-relative', screen: 'login-reader' },
  { situation: 'ecert-expired', screen: 'login-failed' },
  ...portal.map((screen): View => ({ situation: 'not-registered', screen })),
  { situation: 'several-people', screen: 'card' },
  { situation: 'contradictory', screen: 'card' },
  { situation: 'changed-job', screen: 'card' },
  { situation: 'at-clinic', screen: 'clinic' },
  ...clinic.map((screen): View => ({ situation: 'at-clinic', screen })),
  { situation: 'not-registered', screen: 'reader-notice' },
  { situation: 'ecert-expired', screen: 'reader-notice' },
  { situation: 'ecert-expiring', screen: 'reader-notice' },
  { situation: 'changed-job', screen: 'reader-done' },
  { situation: 'reader-broken', screen: 'clinic' },
  { situation: 'reader-broken', screen: 'hand-over' },
  ...counters.map((screen): View => ({ situation: 'not-registered', screen })),
  { situation: 'ecert-expiring', screen: 'desk' },
  { situation: 'lost-card', screen: 'phone' },
  { situation: 'lost-card', screen: 'police' },
  { situation: 'insurer-page', screen: 'insurer' },
];

/** One screen of each kind: rows, fields, pictures with buttons, a page of words. */
const inEveryLook = new Set<PracticeScreen>(['pin', 'home', 'legacy', 'reader-consent', 'insurer']);

const plain: Screen[] = views.map((view) => ({
  name: `practice-${view.situation}-${view.screen}`,
  likeAnother: !inEveryLook.has(view.screen),
  open: async (harness, options) => {
    const page = await harness.open(`practice.html${hashOf(view)}`, options);
    await page.waitForSelector('.screen h2');
    return page;
  },
  move: async (page) => {
    await page.evaluate((hash) => {
      document.querySelector('.screen h2')?.classList.add('of-before');
      location.hash = hash;
    }, hashOf(view));
    await page.waitForSelector('.screen h2:not(.of-before)');
  },
}));

/** The screens a status or a date stands on, with the panel open over them. */
const withPanel: Screen[] = (
  ['registered', 'not-registered', 'no-insurance-data', 'ecert-expiring', 'another-person'] as const
).map((situation) => ({
  name: `practice-${situation}`,
  open: async (harness, options) => {
    const page = await harness.open(`practice.html#${situation}`, options);
    await waitInShadow(harness, page, (root) => root.querySelector('.trigger.placed') !== null);
    await clickInShadow(harness, page, '.open');
    await waitInShadow(harness, page, (root) => root.querySelector('.panel') !== null);
    return page;
  },
}));

/** A guide being walked, with its ring on the screen. */
const guided = (view: View, guide: GuideId, way?: string): Screen => ({
  name: `practice-guided-${guide}`,
  open: async (harness, options) => {
    const page = await harness.open(`practice.html${hashOf(view)}`, options);
    await beginGuide(harness, page, guide, way);
    await waitInShadow(harness, page, (root) => root.querySelector('.walk-place.found') !== null);
    return page;
  },
});

export const practiceScreens: Screen[] = [
  ...withPanel,
  guided({ situation: 'registered', screen: 'home' }, 'find-status'),
  guided({ situation: 'registered', screen: 'card' }, 'check-linked-info'),
  guided({ situation: 'not-registered', screen: 'card' }, 'register', 'portal'),
  guided({ situation: 'at-clinic', screen: 'clinic' }, 'at-clinic'),
  guided({ situation: 'ecert-expiring', screen: 'my-number-card' }, 'renew-ecert'),
  ...plain,
];
