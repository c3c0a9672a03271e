import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** Registering the card, looking it up, cancelling it. */
export const insurerRegistration: Page = {
  id: 'insurer-registration',
  at: () => false,
  says: (words) => subjectOf(words) === 'registration',
};

export const names = ['健康保険証利用登録の解除', '利用登録の確認方法'];
