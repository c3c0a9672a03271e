import { named } from '../names';
import type { Page } from '../page';

/**
 * 「医療保険の資格情報」, the screen to show beside the card (K p10), also called
 * 「あなたの健康保険証(等)情報」 (T-4-15, G-05). Its address was never seen: only its words tell.
 */
export const insuranceDetails: Page = {
  id: 'insurance-details',
  at: () => false,
  says: (words) => named(words, /^(?:医療保険の資格情報|あなたの健康保険証等?情報)(?:画面)?$/),
  helps: true,
};

export const names = ['医療保険の資格情報', 'あなたの健康保険証情報', 'あなたの健康保険証等情報'];
