import { isAt, type Page } from '../page';
import { servicesOrigin } from '../sites';

/** PINs and passwords of the card. */
export const cardPasscode: Page = {
  id: 'card-passcode',
  at: (url) => isAt(url, servicesOrigin, '/mynumbercard/auth-passcode'),
};

export const examples = ['https://services.digital.go.jp/mynumbercard/auth-passcode/'];
