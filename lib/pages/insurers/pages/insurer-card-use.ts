import type { Page } from '../../page';
import { subjectOf } from '../subject';

/** Being treated with the card. */
export const insurerCardUse: Page = {
  id: 'insurer-card-use',
  at: () => false,
  says: (words) => subjectOf(words) === 'card-use',
};

export const names = [
  'マイナ保険証',
  'マイナ保険証特設ページ',
  'マイナンバーカードの健康保険証利用について',
  'オンライン資格確認',
];
