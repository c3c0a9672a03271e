import { isAt, type Page } from '../page';

/** Digital Agency: the app of the portal, and logging in on a PC. */
export const digitalAgencyPortalApp: Page = {
  id: 'digital-agency-portal-app',
  at: (url) =>
    isAt(url, 'https://www.digital.go.jp', '/policies/mynumber/local-government/mynaportal-app') ||
    isAt(url, 'https://digital.go.jp', '/policies/mynumber/local-government/mynaportal-app'),
};

export const examples = [
  'https://digital.go.jp/policies/mynumber/local-government/mynaportal-app',
  'https://www.digital.go.jp/policies/mynumber/local-government/mynaportal-app',
];
