import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** The end of the old card. */
export const insurerOldCard: Page = {
  id: 'insurer-old-card',
  at: () => false,
  says: (words) => subjectOf(words) === 'old-card',
};

export const names = ['健康保険証の廃止について', '保険証が使えなくなります', '組合員証'];
