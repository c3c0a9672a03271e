import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** Questions and answers that speak of the papers or the card. */
export const insurerFaq: Page = {
  id: 'insurer-faq',
  at: () => false,
  says: (words) => subjectOf(words) === 'faq',
};

export const names = ['よくあるご質問', 'Q&A'];
