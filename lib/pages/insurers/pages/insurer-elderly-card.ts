import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** 70 to 74: 高齢受給者証. */
export const insurerElderlyCard: Page = {
  id: 'insurer-elderly-card',
  at: () => false,
  says: (words) => subjectOf(words) === 'elderly-card',
};

export const names = ['高齢受給者証'];
