/** What may be rehearsed, in the order of the chooser. */
export const situationGroups = {
  portal: ['logged-out', 'registered', 'not-registered', 'for-relative'],
  trouble: [
    'no-insurance-data',
    'contradictory',
    'several-people',
    'another-person',
    'changed-job',
    'ecert-expiring',
    'ecert-expired',
  ],
  elsewhere: ['at-clinic', 'reader-broken', 'lost-card', 'insurer-page'],
} as const;
export type SituationGroup = keyof typeof situationGroups;
export type Situation = (typeof situationGroups)[SituationGroup][number];

export const situations: readonly Situation[] = Object.values(situationGroups).flat();

const portalScreens = [
  'top',
  'login',
  'login-code',
  'login-reader',
  'pin',
  'login-failed',
  'home',
  'card',
  'pdf',
  'apply',
  'applied',
  'my-number-card',
  'messages',
  'legacy',
  'logged-out',
] as const;
const clinicScreens = [
  'clinic',
  'reader-card',
  'reader-notice',
  'reader-method',
  'reader-face',
  'reader-pin',
  'reader-consent',
  'reader-done',
  'clinic-end',
  'hand-over',
] as const;
export const screens = [
  ...portalScreens,
  ...clinicScreens,
  'atm',
  'atm-pin',
  'atm-done',
  'desk',
  'desk-done',
  'phone',
  'police',
  'insurer',
] as const;
export type Screen = (typeof screens)[number];

export interface View {
  situation: Situation;
  screen: Screen;
}

/** `#registered/home`; a situation alone stands for the screen it is about. */
export function readHash(hash: string): View | null {
  const [name, wanted] = hash.replace(/^#/, '').split('/');
  const situation = situations.find((one) => one === name);
  if (!situation) return null;
  return { situation, screen: screens.find((one) => one === wanted) ?? mainScreen(situation) };
}

export const hashOf = ({ situation, screen }: View): string => `#${situation}/${screen}`;

const mainScreens: Partial<Record<Situation, Screen>> = {
  'logged-out': 'top',
  'for-relative': 'top',
  'ecert-expiring': 'my-number-card',
  'ecert-expired': 'top',
  'at-clinic': 'clinic',
  'reader-broken': 'clinic',
  'lost-card': 'phone',
  'insurer-page': 'insurer',
};
const mainScreen = (situation: Situation): Screen => mainScreens[situation] ?? 'card';

const fromHome = new Set<Screen>(['card', 'my-number-card']);
/** Where a rehearsal begins: one step before the screen it is about, so that the way is walked. */
export function firstScreen(situation: Situation): Screen {
  const main = mainScreen(situation);
  return fromHome.has(main) ? 'home' : main;
}

/** What a screen stands in for. */
export type Place = 'portal' | 'clinic' | 'atm' | 'desk' | 'phone' | 'police' | 'insurer';

export function placeOf(screen: Screen): Place {
  if ((portalScreens as readonly Screen[]).includes(screen)) return 'portal';
  if ((clinicScreens as readonly Screen[]).includes(screen)) return 'clinic';
  return screen.replace(/-.*$/, '') as Place;
}

const placesByName: Partial<Record<Situation, readonly Place[]>> = {
  'not-registered': ['portal', 'clinic', 'atm', 'desk'],
  'another-person': ['portal', 'phone'],
  contradictory: ['portal', 'phone'],
  'changed-job': ['portal', 'clinic'],
  'no-insurance-data': ['portal', 'clinic'],
  'ecert-expiring': ['portal', 'desk', 'clinic'],
  'ecert-expired': ['portal', 'clinic', 'desk'],
  'at-clinic': ['clinic', 'portal'],
  'reader-broken': ['clinic', 'portal'],
  'lost-card': ['phone', 'police', 'desk'],
  'insurer-page': ['insurer', 'portal'],
};
/** Where a person may go in a situation; a single place needs no choosing. */
export const placesOf = (situation: Situation): readonly Place[] => placesByName[situation] ?? [];

/** The screen of a place at which a person arrives there. */
export const doorOf = (place: Place, situation: Situation): Screen =>
  place === 'portal' ? (firstScreen(situation) === 'top' ? 'top' : 'home') : place;

const certificates = 'https://myna.go.jp/certificates';
const logIn = 'https://myna.go.jp/SCK0101_03_001/SCK0101_03_001_InitDiscsys.form';
const addresses: Partial<Record<Screen, string>> = {
  top: 'https://myna.go.jp/',
  home: 'https://myna.go.jp/',
  login: logIn,
  'login-code': logIn,
  'login-reader': logIn,
  pin: logIn,
  'login-failed': logIn,
  card: `${certificates}/health-insurance-card`,
  apply: `${certificates}/health-insurance-card`,
  applied: `${certificates}/health-insurance-card`,
  'my-number-card': `${certificates}/my-number-card`,
  messages: 'https://myna.go.jp/messages',
  legacy: 'https://web.hir.myna.go.jp/Accept/checkStatus',
  'logged-out': 'https://myna.go.jp/',
  // Nobody's: an insurer's page is recognised by its words, never as the portal.
  insurer: 'https://practice-kenpo.invalid/faq/',
};

/**
 * The address of the page whose place a practice screen takes, for the recogniser. Null where
 * there is none: a reader at a clinic, a telephone, no situation.
 */
export function portalAddress(view: View | null): string | null {
  if (!view) return null;
  const { situation, screen } = view;
  if (screen === 'card' && situation === 'no-insurance-data') return addresses.legacy ?? null;
  return addresses[screen] ?? null;
}
