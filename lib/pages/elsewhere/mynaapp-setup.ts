import { isAt, type Page } from '../page';
import { servicesOrigin } from '../sites';

/** Setting マイナアプリ up: what it needs, the first registration, reading the card. */
export const mynaappSetup: Page = {
  id: 'mynaapp-setup',
  at: (url) =>
    isAt(
      url,
      servicesOrigin,
      /^\/mynaapp\/(?:register|system-requirements|scan-mynumbercard)(?:\/|$)/,
    ),
};

export const examples = [
  'https://services.digital.go.jp/mynaapp/register/',
  'https://services.digital.go.jp/mynaapp/system-requirements/',
  'https://services.digital.go.jp/mynaapp/scan-mynumbercard/',
];
