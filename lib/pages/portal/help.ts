import { isAt, type Page } from '../page';
import { portalOrigin } from '../sites';

/** The portal's own help: it explains statuses that are nobody's. */
export const portalHelp: Page = {
  id: 'help',
  at: (url) => isAt(url, portalOrigin, /^\/(?:help|html)(?:\/|$)/),
};

export const examples = ['https://myna.go.jp/help', 'https://myna.go.jp/html/info/index.html'];
