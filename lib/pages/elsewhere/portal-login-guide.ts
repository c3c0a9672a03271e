import { isAt, type Page } from '../page';
import { servicesOrigin } from '../sites';

/** 「マイナポータルへのログイン方法」. */
export const portalLoginGuide: Page = {
  id: 'portal-login-guide',
  at: (url) => isAt(url, servicesOrigin, /^\/mynaportal\/login(?:\/|$)/),
};

export const examples = ['https://services.digital.go.jp/mynaportal/login/'];
