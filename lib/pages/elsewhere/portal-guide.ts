import { isAt, type Page } from '../page';
import { servicesOrigin } from '../sites';

/** 「利用ガイド」, the official guide of the portal. */
export const portalGuide: Page = {
  id: 'portal-guide',
  at: (url) => isAt(url, servicesOrigin, /^\/mynaportal\/help(?:\/|$)/),
};

export const examples = ['https://services.digital.go.jp/mynaportal/help/'];
